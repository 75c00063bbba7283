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

/** One round in a process of its own, as a match run has a thread of its own: `node score-round.ts SIZE` prints one line of JSON. */
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

console.log(JSON.stringify(measure(Number(process.argv[2]))))
