import type { CaseWork } from '#platform/cases/case-work.ts'
import { addMessage } from './add-message.ts'
import { insertCaseMail } from './case-mails.store.ts'
import { saveCase } from './cases.store.ts'
import { eraseAt } from './deadlines.rules.ts'
import { findOwnCase } from './find-own-case.ts'
import { unsealCase } from './unseal-case.ts'

interface OwnMessage {
  readonly code: string
  readonly text: string
  /** Closing in the person's own words; any later message opens it again. */
  readonly closes: boolean
  readonly submission: string | undefined
}

/** Whoever holds the code writes to the handlers, or says that it is settled. */
export async function writeOwnMessage(
  work: CaseWork,
  { code, text, closes, submission }: OwnMessage,
): Promise<void> {
  const own = await findOwnCase(work, code)
  const { dataKey, facts } = unsealCase(work, own)
  const line = {
    author: 'person',
    accountId: null,
    kind: closes ? 'closing' : 'message',
    text,
    submission,
  } as const
  if (!(await addMessage(work, own.caseId, dataKey, line))) return work.upkeep()
  if (closes)
    await saveCase(work.db, work.organisationId, own.caseId, {
      state: 'closed',
      closedAt: work.now,
      eraseAt: eraseAt(work.now, facts.timeZone),
    })
  else if (own.state === 'closed')
    await saveCase(work.db, work.organisationId, own.caseId, {
      state: own.acknowledgedAt ? 'acknowledged' : 'open',
      closedAt: null,
      eraseAt: null,
    })
  const mailId = work.newId()
  const mail = {
    mailId,
    caseId: own.caseId,
    receiver: 'handler',
    accountId: own.firstHandlerId,
    key: `said ${mailId}`,
  } as const
  await insertCaseMail(work.db, work.organisationId, mail, work.now)
  work.record({ action: closes ? 'case.closed-by-person' : 'case.person-wrote', caseId: own.caseId })
}
