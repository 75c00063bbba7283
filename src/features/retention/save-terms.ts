import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { retentionFailures as failures, type Terms } from './retention.contract.ts'
import { maySetTerms } from './retention.policy.ts'
import { saveTermRows } from './retention.store.ts'

/** How long each kind of data is kept after the end of a pair. Takes effect in the coming night. */
export async function saveTerms(
  work: Work,
  { programmeId, terms }: { programmeId: string; terms: Terms },
): Promise<void> {
  if (!maySetTerms(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  await saveTermRows(work.db, work.organisationId, programmeId, terms, work.now)
  work.record({ action: 'retention.terms-set', subject: ['programme', programmeId], detail: { ...terms } })
}
