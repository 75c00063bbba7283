import type { Person } from './person.ts'
import type { IdPair } from './rules.ts'

/**
 * Who reports to whom, as compressed rows over person numbers: the managers of person p are
 * `managers[managerPtr[p] .. managerPtr[p + 1] - 1]`, matrix lines included; reports likewise. Lines to unknown ids are left out.
 */
export interface Chart {
  readonly managerPtr: Int32Array
  readonly managers: Int32Array
  readonly reportPtr: Int32Array
  readonly reports: Int32Array
}

/** O(people + matrix lines). */
export function buildChart(
  people: readonly Person[],
  indexOf: ReadonlyMap<string, number>,
  matrixLines: readonly IdPair[],
): Chart {
  const lower: number[] = []
  const upper: number[] = []
  const addLine = (person: number | undefined, manager: number | undefined): void => {
    if (person === undefined || manager === undefined || person === manager) return
    lower.push(person)
    upper.push(manager)
  }
  people.forEach(({ managerId }, person) => {
    if (managerId !== null) addLine(person, indexOf.get(managerId))
  })
  for (const [person, manager] of matrixLines) addLine(indexOf.get(person), indexOf.get(manager))
  const [managerPtr, managers] = toRows(people.length, lower, upper)
  const [reportPtr, reports] = toRows(people.length, upper, lower)
  return { managerPtr, managers, reportPtr, reports }
}

function toRows(
  rows: number,
  from: readonly number[],
  to: readonly number[],
): readonly [Int32Array, Int32Array] {
  const ptr = new Int32Array(rows + 1)
  for (const row of from) ptr[row + 1]! += 1
  for (let row = 0; row < rows; row++) ptr[row + 1]! += ptr[row]!
  const next = ptr.slice(0, rows)
  const values = new Int32Array(to.length)
  from.forEach((row, line) => {
    values[next[row]!++] = to[line]!
  })
  return [ptr, values]
}

/**
 * The shortest chain of lines up from one person to another, both ends included; `null` when there is none. Cycles are
 * followed once. O(people above `from`), whatever the depth.
 */
export function findChainUp(chart: Chart, from: number, to: number): readonly number[] | null {
  const cameFrom = new Map<number, number>([[from, -1]])
  const queue = [from]
  for (const person of queue) {
    if (person === to) return trace(cameFrom, to)
    for (let line = chart.managerPtr[person]!; line < chart.managerPtr[person + 1]!; line++) {
      const manager = chart.managers[line]!
      if (cameFrom.has(manager)) continue
      cameFrom.set(manager, person)
      queue.push(manager)
    }
  }
  return null
}

function trace(cameFrom: ReadonlyMap<number, number>, to: number): readonly number[] {
  const path: number[] = []
  for (let person = to; person !== -1; person = cameFrom.get(person)!) path.push(person)
  return path.reverse()
}

/** Calls `visit` once for each person who stands above or below somebody, and possibly for that person (on a cycle). */
export type ChainWalk = (person: number, visit: (other: number) => void) => void

/**
 * A walk over everybody on one's reporting chains, up and down. Rows of pairs are barred with it instead of testing pair
 * by pair: in a chart without matrix lines all walks together take O(people * depth), and any chart takes no more memory
 * than one number a person, however deep, cyclic or crossed it is.
 */
export function createChainWalk(chart: Chart): ChainWalk {
  const seen = new Int32Array(chart.managerPtr.length - 1)
  const queue = new Int32Array(chart.managerPtr.length - 1)
  let round = 0
  const walk = (person: number, ptr: Int32Array, lines: Int32Array, visit: (other: number) => void): void => {
    round += 1
    let end = 0
    let from = person
    for (let place = 0; ; from = queue[place++]!) {
      for (let line = ptr[from]!; line < ptr[from + 1]!; line++) {
        const other = lines[line]!
        if (seen[other] === round) continue
        seen[other] = round
        queue[end++] = other
        visit(other)
      }
      if (place === end) return
    }
  }
  return (person, visit) => {
    walk(person, chart.managerPtr, chart.managers, visit)
    walk(person, chart.reportPtr, chart.reports, visit)
  }
}
