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

/** Every round of a programme, the newest first. A round says nothing before it is closed, so that two looks never differ by one answer. */
export async function readPulseResults(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: { programmeId: string; name: string }; rounds: PulseResult[] }> {
  const { actor } = work
  const may = actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
  if (!may) throw new Failure(pulseFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const today = work.now.toISOString().slice(0, 10)
  const rounds: PulseResult[] = []
  for (const { roundId, week, closesOn } of await listRounds(work.db, work.organisationId, programmeId)) {
    const open = today <= closesOn
    const total = open ? null : totalOf(await listAnswers(work.db, work.organisationId, roundId))
    rounds.push({ week, closesOn, open, total })
  }
  return { programme: { programmeId, name }, rounds }
}
