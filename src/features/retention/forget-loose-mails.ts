import type { Work } from '#platform/database/work.ts'
import { listEnrolments } from '#features/enrolments/enrolments.reads.ts'
import { forgetOldMails } from '#features/mails/forget-old-mails.ts'
import { listEndedPairsOf, listLivingPairsOfProgramme } from '#features/pairs/pairs.reads.ts'
import { listHeldProgrammes } from './retention.store.ts'

/** Old mails to people of a programme about no pair of it. Whoever is part of a programme under legal hold keeps theirs. */
export async function forgetLooseMails(
  work: Work,
  { programmeId, before, dry }: { programmeId: string; before: Date; dry: boolean },
): Promise<string[]> {
  const held = new Set<string>()
  for (const other of await listHeldProgrammes(work.db, work.organisationId))
    for (const { personId } of await listEnrolments(work, { programmeId: other })) held.add(personId)
  const enrolled = await listEnrolments(work, { programmeId })
  const pairs = [
    ...(await listEndedPairsOf(work, { programmeId })),
    ...(await listLivingPairsOfProgramme(work, { programmeId })),
  ]
  return forgetOldMails(work, {
    personIds: enrolled.map(({ personId }) => personId).filter((id) => !held.has(id)),
    exceptSubjects: pairs.map(({ pairId }) => pairId),
    before,
    dry,
  })
}
