import { peakMegabytes } from './peak-memory.ts'

/** What a measuring process prints as its last line. */
export interface Rounds {
  /** CPU seconds of each round after the warm-up. */
  readonly cpu: readonly number[]
  readonly peakMb: number
  /** Total of the scores of the pairs, to see that all solved the same problem. */
  readonly value: number
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** Runs once to warm up, then `rounds` times; CPU time counts all threads of the process, the garbage collector's too. */
export function takeRounds(rounds: number, solve: () => number): Rounds {
  let value = rounds > 1 ? solve() : NaN
  const cpu = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage()
    value = solve()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return { cpu, peakMb: peakMegabytes(), value }
}
