import { readdirSync, readFileSync } from 'node:fs'

const ticksOfSecond = 100

/** Processor time a process and all it has started have taken, in milliseconds: other work on the machine does not count. Linux only. */
export function processorTimeOf(pid: number): number {
  const processes = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      // The name of a program may hold spaces and brackets, so the fields are counted from the last bracket.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
      const ticks = [fields[11], fields[12], fields[13], fields[14]].reduce(
        (sum, one) => sum + Number(one),
        0,
      )
      return [{ pid: Number(name), parent: Number(fields[1]), ticks }]
    } catch {
      return []
    }
  })
  const children = Map.groupBy(processes, ({ parent }) => parent)
  const sum = (of: number): number =>
    (children.get(of) ?? []).reduce((total, { pid: child, ticks }) => total + ticks + sum(child), 0)
  const own = processes.find((one) => one.pid === pid)?.ticks ?? 0
  return ((own + sum(pid)) * 1000) / ticksOfSecond
}
