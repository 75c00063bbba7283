import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { namePeople } from './name-people.ts'
import { pairStep, type PairStep } from './pair.rules.ts'
import { pairFailures, type DeclineReason } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { listPairsOfProgramme } from './pairs.store.ts'

export interface PairLine {
  readonly pairId: string
  readonly mentor: string
  readonly mentee: string
  readonly topics: readonly string[]
  readonly step: PairStep
  readonly reason: DeclineReason | null
  readonly brokenRule: 'chain' | 'left' | null
}

/** The pairs of a programme, those that need somebody first. */
export async function listPairs(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: { programmeId: string; name: string }; pairs: PairLine[] }> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const pairs = await namePeople(work, await listPairsOfProgramme(work.db, work.organisationId, programmeId))
  const lines = pairs.map((pair) => ({
    pairId: pair.pairId,
    mentor: pair.mentorPerson?.fullName ?? '',
    mentee: pair.menteePerson?.fullName ?? '',
    topics: pair.why.topics.slice(0, 3).map(({ topic }) => topic),
    step: pairStep(pair),
    reason: pair.reason,
    brokenRule: pair.brokenRule,
  }))
  const byName = new Intl.Collator().compare
  return {
    programme: { programmeId, name },
    pairs: lines.toSorted(
      (a, b) => Number(b.brokenRule !== null) - Number(a.brokenRule !== null) || byName(a.mentor, b.mentor),
    ),
  }
}
