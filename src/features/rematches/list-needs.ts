import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listEnrolments } from '#features/enrolments/enrolments.reads.ts'
import { mayRunPairs } from '#features/pairs/pairs.policy.ts'
import { listExitedPairsOf, listLivingPairsOfProgramme } from '#features/pairs/pairs.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { needsOf, type Need } from './need.rules.ts'
import { rematchFailures as failures } from './rematches.contract.ts'
import { listWaiting } from './rematches.store.ts'

export interface NamedNeed extends Need {
  readonly name: string
  readonly other: string
  /** When a partner has been chosen and is about to be asked. */
  readonly leavesAt: Date | null
}

/** Who stands without a partner after an end and is still part of the programme, the oldest first. */
export async function listNeeds(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programme: { programmeId: string; name: string }; needs: NamedNeed[] }> {
  if (!mayRunPairs(work.actor)) throw new Failure(failures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const enrolled = new Set(
    (await listEnrolments(work, { programmeId }))
      .filter(({ state }) => state === 'enrolled')
      .map(({ personId }) => personId),
  )
  const over = await listExitedPairsOf(work, { programmeId })
  const living = await listLivingPairsOfProgramme(work, { programmeId })
  const needs = needsOf(over, living).filter(({ personId }) => enrolled.has(personId))
  const waiting = await listWaiting(work.db, work.organisationId, programmeId)
  const ids = [...new Set(needs.flatMap(({ personId, otherId }) => [personId, otherId]))]
  const names = new Map(
    (await listPersonsByIds(work, { personIds: ids })).map(({ personId, fullName }) => [personId, fullName]),
  )
  return {
    programme: { programmeId, name },
    needs: needs.map((need) => ({
      ...need,
      name: names.get(need.personId) ?? '',
      other: names.get(need.otherId) ?? '',
      leavesAt:
        waiting.find(({ personId, side }) => personId === need.personId && side === need.side)?.leavesAt ??
        null,
    })),
  }
}
