import type { CaseWork } from '#platform/cases/case-work.ts'
import { takeCaseMail as takeNext } from './case-mails.store.ts'
import { findCase } from './cases.store.ts'
import { nextPromise } from './deadlines.rules.ts'
import { unsealCase } from './unseal-case.ts'

export interface TakenMail {
  readonly mailId: string
  readonly tries: number
  readonly to:
    | { readonly receiver: 'handler'; readonly accountId: string; readonly by: Date; readonly late: boolean }
    | {
        readonly receiver: 'person'
        readonly name: string
        readonly address: string
        readonly language: string
      }
    | null
}

const inHandFor = 10 * 60_000

/** The next mail that should leave, with what it needs; a worker that dies gives it back by itself. */
export async function takeCaseMail(work: CaseWork): Promise<TakenMail | null> {
  work.upkeep()
  const until = new Date(work.now.getTime() + inHandFor)
  const mail = await takeNext(work.db, work.organisationId, work.now, until)
  if (!mail) return null
  const { mailId, tries } = mail
  const found = await findCase(work.db, work.organisationId, mail.caseId)
  if (!found || found.state === 'erased') return { mailId, tries, to: null }
  if (mail.receiver === 'person') {
    const { name, address, language } = unsealCase(work, found).facts
    return { mailId, tries, to: { receiver: 'person', name, address, language } }
  }
  const promise = nextPromise(found, work.now)
  const by = promise?.by ?? found.feedbackBy
  const late = promise?.pressure === 'over'
  return {
    mailId,
    tries,
    to: mail.accountId ? { receiver: 'handler', accountId: mail.accountId, by, late } : null,
  }
}
