import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { pulseFailures } from './pulses.contract.ts'
import { totalOf, type PulseTotal } from './pulse-totals.rules.ts'
import { listAnswers, listRounds } from './pulses.store.ts'

export interface PulseResult {
  readonly week: number
  readonly closesOn: string
  /** Nothing while it runs, and nothing when fewer than five answered: the two look the same. */
  readonly total: PulseTotal | null
  readonly open: boolean
}

/** The rounds of a programme, the newest first, until so many have something to show. A round says nothing before it is closed, so that two looks never differ by one answer. */
export async function readPulseResults(
  work: Work,
  { programmeId, shown = Infinity }: { programmeId: string; shown?: number },
): Promise<{ programme: { programmeId: string; name: string }; rounds: PulseResult[] }> {
  const { actor } = work
  const may = actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
  if (!may) throw new Failure(pulseFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const today = work.now.toISOString().slice(0, 10)
  const rounds: PulseResult[] = []
  let left = shown
  for (const { roundId, week, closesOn } of await listRounds(work.db, work.organisationId, programmeId)) {
    if (left <= 0) break
    const open = today <= closesOn
    const total = open ? null : totalOf(await listAnswers(work.db, work.organisationId, roundId))
    if (total) left -= 1
    rounds.push({ week, closesOn, open, total })
  }
  return { programme: { programmeId, name }, rounds }
}
