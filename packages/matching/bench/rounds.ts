import { peakMegabytes } from './peak-memory.ts'

/** What a measuring process prints as its last line. */
export interface Rounds {
  /** CPU seconds of each round after the warm-up. */
  readonly cpu: readonly number[]
  /** Most memory up to the end of the first solve: how much later ones add is up to when the collector looks. */
  readonly peakMb: number
  /** Total of the scores of the pairs, to see that all solved the same problem. */
  readonly value: number
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const [warmUp, shortest] = [1, 0.02]

/** CPU seconds of this process since it began: all threads, the garbage collector's and the compiler's too. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/**
 * Warms up for a second, at least once, since the first dozens of a short solve measure the compiler; then measures
 * `rounds` rounds. A round is as many solves as take 20 ms, and counts as one.
 */
export function takeRounds(rounds: number, solve: () => number): Rounds {
  const begin = cpuSeconds()
  let value = solve()
  const peakMb = peakMegabytes()
  let times = 1
  if (rounds > 1) {
    let solves = 1
    while (cpuSeconds() - begin < warmUp) {
      value = solve()
      solves++
    }
    times = Math.ceil((shortest * solves) / (cpuSeconds() - begin))
  }
  const cpu = Array.from({ length: rounds }, () => {
    const start = cpuSeconds()
    for (let k = 0; k < times; k++) value = solve()
    return (cpuSeconds() - start) / times
  })
  return { cpu, peakMb, value }
}
