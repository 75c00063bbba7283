import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { addMessage } from './add-message.ts'
import { insertCaseMail } from './case-mails.store.ts'
import { saveCase } from './cases.store.ts'
import { concernFailures as failures, type CaseKind } from './concerns.contract.ts'
import { eraseAt } from './deadlines.rules.ts'
import { findAssignedCase } from './find-assigned-case.ts'
import { unsealCase } from './unseal-case.ts'

interface Answer {
  readonly caseId: string
  readonly kind: CaseKind
  readonly text: string
  readonly submission: string | undefined
}

const actions = {
  acknowledgement: 'case.acknowledged',
  message: 'case.answered',
  action: 'case.action-agreed',
  closing: 'case.closed',
} as const satisfies Record<CaseKind, string>

/** A handler writes: a first answer, a message, an agreed step, or the end. The first of any kind keeps the promise to answer. */
export async function answerCase(work: CaseWork, { caseId, kind, text, submission }: Answer): Promise<void> {
  const { found, accountId } = await findAssignedCase(work, caseId)
  if (found.state === 'closed') throw new Failure(failures.alreadyClosed)
  if (kind === 'acknowledgement' && found.acknowledgedAt) throw new Failure(failures.alreadyAcknowledged)
  const { dataKey, facts } = unsealCase(work, found)
  const line = { author: 'handler', accountId, kind, text, submission } as const
  if (!(await addMessage(work, caseId, dataKey, line))) return work.upkeep()
  await saveCase(work.db, work.organisationId, caseId, {
    answeredAt: work.now,
    ...(found.acknowledgedAt ? {} : { acknowledgedAt: work.now, state: 'acknowledged' as const }),
    ...(kind === 'closing'
      ? { state: 'closed' as const, closedAt: work.now, eraseAt: eraseAt(work.now, facts.timeZone) }
      : {}),
  })
  if (facts.reach === 'named') {
    const mailId = work.newId()
    const mail = { mailId, caseId, receiver: 'person', accountId: null, key: `answer ${mailId}` } as const
    await insertCaseMail(work.db, work.organisationId, mail, work.now)
  }
  work.record({ action: actions[kind], caseId })
}
