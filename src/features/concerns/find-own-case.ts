import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { findCaseByDigests, type StoredCase } from './cases.store.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { digestCode } from './digest-code.ts'
import { renewCode } from './renew-code.ts'

/** The case a code opens. Whatever was typed takes the same steps: one digest for each key, one question to the database. */
export async function findOwnCase(work: CaseWork, code: string): Promise<StoredCase> {
  const digests = digestCode(work, code)
  const found = await findCaseByDigests(work.db, work.organisationId, digests)
  if (!found) throw new Failure(failures.codeUnknown)
  await renewCode(work, { caseId: found.caseId, digests })
  return found
}
