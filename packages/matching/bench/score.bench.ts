import { assembleInstance } from '../src/people/build-instance.ts'
import { collectCandidates } from '../src/people/candidates.ts'
import type { Outcome } from '../src/people/problem.ts'
import { openRoster } from '../src/people/roster.ts'
import { makeOrganisation } from './organisation.ts'

export interface ScoreFigures {
  readonly size: number
  /** size * size: every pair counts, also those that are skipped. */
  readonly pairs: number
  readonly candidates: number
  /** CPU seconds of the thread that does it. */
  readonly prepare: number
  readonly score: number
  readonly assemble: number
  /** Million pairs a second of CPU while scoring. */
  readonly rate: number
  readonly peakMb: number
}

/**
 * Measures finding the 50 best legal mentors of each mentee, `size` by `size`, with all hard rules: the median of `rounds` rounds
 * after one warm-up on a small organisation.
 */
export function run({ size, rounds = 3 }: { readonly size: number; readonly rounds?: number }): ScoreFigures {
  measure(Math.min(size, 2000))
  const all = Array.from({ length: rounds }, () => measure(size)).sort((a, b) => a.score - b.score)
  const figures = all[Math.floor(rounds / 2)]!
  console.log(
    `score ${size} x ${size}: ${figures.rate.toFixed(0)} M pairs/s, scoring ${figures.score.toFixed(2)} s, ` +
      `preparing ${figures.prepare.toFixed(2)} s, assembling ${figures.assemble.toFixed(2)} s, ` +
      `${figures.candidates} candidates, peak ${figures.peakMb.toFixed(0)} MB`,
  )
  return figures
}

function measure(size: number): ScoreFigures {
  const { people, rules } = makeOrganisation(size, 7)
  const [roster, prepare] = clock(() => take(openRoster(people, rules, '2026-01-01')))
  const [slice, score] = clock(() => take(collectCandidates(roster)))
  const [instance, assemble] = clock(() => take(assembleInstance(roster, [slice])))
  return {
    size,
    pairs: size * size,
    candidates: instance.col.length,
    prepare,
    score,
    assemble,
    rate: (size * size) / score / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
}

function clock<T>(work: () => T): readonly [T, number] {
  const start = process.threadCpuUsage()
  const result = work()
  const { user, system } = process.threadCpuUsage(start)
  return [result, (user + system) / 1e6]
}

function take<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}
