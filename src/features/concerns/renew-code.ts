import type { CaseWork } from '#platform/cases/case-work.ts'
import { saveCodeDigest } from './cases.store.ts'

/** A code that was made with an older key of the installation is known by the current one from its next use on. */
export async function renewCode(
  work: CaseWork,
  { caseId, digests }: { caseId: string; digests: readonly string[] },
): Promise<void> {
  const [codeDigest, ...older] = digests
  const key = work.sealing.keys()[0]
  if (!codeDigest || !key || older.length === 0) return
  work.upkeep()
  await saveCodeDigest(work.db, work.organisationId, caseId, { codeDigest, codeKey: key.id, older })
}
