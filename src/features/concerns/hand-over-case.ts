import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { insertCaseMail } from './case-mails.store.ts'
import { saveCase } from './cases.store.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { findAssignedCase } from './find-assigned-case.ts'

/** The two handlers change places. */
export async function handOverCase(work: CaseWork, { caseId }: { caseId: string }): Promise<void> {
  const { found } = await findAssignedCase(work, caseId)
  if (found.secondHandlerId === null) throw new Failure(failures.nobodyToHandTo)
  await saveCase(work.db, work.organisationId, caseId, {
    firstHandlerId: found.secondHandlerId,
    secondHandlerId: found.firstHandlerId,
  })
  const mailId = work.newId()
  const mail = {
    mailId,
    caseId,
    receiver: 'handler',
    accountId: found.secondHandlerId,
    key: `handed ${mailId}`,
  } as const
  await insertCaseMail(work.db, work.organisationId, mail, work.now)
  work.record({ action: 'case.handed-over', caseId })
}
