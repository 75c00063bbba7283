import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { namePeople } from './name-people.ts'
import { pairStep, type PairStep } from './pair.rules.ts'
import { pairFailures, type DeclineReason } from './pairs.contract.ts'
import { mayRunPairs } from './pairs.policy.ts'
import { listPairsByIds, listPairsOfProgramme } from './pairs.store.ts'

export interface PairLine {
  readonly pairId: string
  readonly mentor: string
  readonly mentee: string
  readonly topics: readonly string[]
  readonly step: PairStep
  readonly reason: DeclineReason | null
  readonly brokenRule: 'chain' | 'left' | null
}

/** The pairs of a programme, those that need somebody first; or some of them, in the order asked for. */
export async function listPairs(
  work: Work,
  { programmeId, pairIds }: { programmeId: string; pairIds?: readonly string[] },
): Promise<{ programme: { programmeId: string; name: string }; pairs: PairLine[] }> {
  if (!mayRunPairs(work.actor)) throw new Failure(pairFailures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const { db, organisationId } = work
  const some = pairIds
    ? (await listPairsByIds(db, organisationId, pairIds)).filter((pair) => pair.programmeId === programmeId)
    : await listPairsOfProgramme(db, organisationId, programmeId)
  const pairs = await namePeople(work, some)
  const lines = pairs.map((pair) => ({
    pairId: pair.pairId,
    mentor: pair.mentorPerson?.fullName ?? '',
    mentee: pair.menteePerson?.fullName ?? '',
    topics: pair.why.topics.slice(0, 3).map(({ topic }) => topic),
    step: pairStep(pair),
    reason: pair.reason,
    brokenRule: pair.brokenRule,
  }))
  const place = new Map(pairIds?.map((pairId, at) => [pairId, at]))
  const byName = new Intl.Collator().compare
  return {
    programme: { programmeId, name },
    pairs: lines.toSorted(
      pairIds
        ? (a, b) => place.get(a.pairId)! - place.get(b.pairId)!
        : (a, b) =>
            Number(b.brokenRule !== null) - Number(a.brokenRule !== null) || byName(a.mentor, b.mentor),
    ),
  }
}
