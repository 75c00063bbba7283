import type { Work } from '#platform/database/work.ts'
import type { Say } from '#words/speak.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import type { MailContent } from './mail-content.rules.ts'
import { insertMail } from './mails.store.ts'

export interface MailOrder {
  /** What the mail is for, such as `match:<pair id>:mentor`. The same key twice is one mail. */
  readonly key: string
  readonly to: {
    readonly personId?: string | null
    readonly accountId?: string | null
    readonly name: string
    readonly address: string
    readonly language?: string | null
  }
  /** Says the mail in the receiver's language. */
  readonly write: (say: Say) => MailContent
  /** A link of its own behind the button, made at the moment of sending; it opens `/l/:token/<purpose>`. */
  readonly link?: { readonly purpose: string; readonly subjectId?: string | null; readonly minutes: number }
  /** Necessary mails (sign-in, data rights) are not capped and cannot be refused. */
  readonly kind?: 'programme' | 'necessary'
  readonly notBefore?: Date
  /** Mails taken back together. */
  readonly groupId?: string
}

/** Puts a mail into the outbox in the transaction of the change that causes it. */
export async function queueMail(work: Work, order: MailOrder): Promise<{ mailId: string; queued: boolean }> {
  const { to, link } = order
  const organisation = await readOrganisation(work)
  const language = chooseLanguage(to.language ?? undefined, undefined, organisation.language)
  const mailId = work.newId()
  const notBefore = order.notBefore ?? work.now
  const queued = await insertMail(work.db, work.organisationId, {
    mailId,
    key: order.key,
    messageId: `<${mailId}@upstream.invalid>`,
    groupId: order.groupId ?? null,
    personId: to.personId ?? null,
    accountId: to.accountId ?? null,
    name: to.name,
    address: to.address,
    language,
    kind: order.kind ?? 'programme',
    content: order.write(speak(language, catalogueOf(language))),
    link: link ? { purpose: link.purpose, subjectId: link.subjectId ?? null, minutes: link.minutes } : null,
    state: 'waiting',
    reason: null,
    notBefore,
    leavingAt: null,
    tries: 0,
    createdAt: work.now,
    settledAt: null,
  })
  if (!queued) {
    work.upkeep()
    return { mailId, queued }
  }
  work.record({
    action: 'mail.queued',
    subject: ['mail', mailId],
    detail: { kind: order.kind ?? 'programme' },
  })
  await work.later('mails.send', { mailId }, notBefore > work.now ? { startAfter: notBefore } : {})
  return { mailId, queued }
}
