import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { findCaseByDigests, type StoredCase } from './cases.store.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { digestCode } from './digest-code.ts'

/** The case a code opens. Whatever was typed takes the same steps: one digest for each key, one question to the database. */
export async function findOwnCase(work: CaseWork, code: string): Promise<StoredCase> {
  const found = await findCaseByDigests(work.db, work.organisationId, digestCode(work, code))
  if (!found) throw new Failure(failures.codeUnknown)
  return found
}
