import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { findCase, listKeptOut, type StoredCase } from './cases.store.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { handlerOf, mayOpenCase } from './concerns.policy.ts'

/** A case of the asking handler. One that is somebody else's, one they are kept out of and one that never was answer alike. */
export async function findAssignedCase(
  work: CaseWork,
  caseId: string,
): Promise<{ found: StoredCase; keptOut: string[]; accountId: string }> {
  const accountId = handlerOf(work.actor)
  if (accountId === null) throw new Failure(failures.notYours)
  const found = await findCase(work.db, work.organisationId, caseId)
  const keptOut = await listKeptOut(work.db, work.organisationId, caseId)
  if (!found || found.state === 'erased' || !mayOpenCase(accountId, found, keptOut))
    throw new Failure(failures.caseNotFound)
  return { found, keptOut, accountId }
}
