import { runCaseUseCase, type CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Letter, Post } from '#platform/mail/post.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { renderMail } from '#features/mails/render-mail.rules.ts'
import { readOrganisation, type Organisation } from '#features/organisations/organisations.reads.ts'
import { handlerMail, personMail } from './concerns.emails.ts'
import { settleCaseMail } from './settle-case-mail.ts'
import { takeCaseMail, type TakenMail } from './take-case-mail.ts'

export interface CaseSender {
  readonly machinery: Machinery
  readonly cases: CaseMachinery
  /** Absent when no mail server is set; mails then wait. */
  readonly post: Post | null
  readonly publicUrl: string
}

const atOnce = 50

/** Sends what waits in the case room's own outbox. Each is one Message-ID for life, so a second copy can be dropped by its receiver. */
export async function sendCaseMails(sender: CaseSender, organisationId: string): Promise<void> {
  const { post, machinery, cases } = sender
  if (!post) return
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const organisation = await runUseCase(machinery, caller, readOrganisation, undefined)
  for (let sent = 0; sent < atOnce; sent += 1) {
    const taken = await runCaseUseCase(cases, caller, takeCaseMail, undefined)
    if (!taken) return
    const letter = await writeLetter(sender, organisation, taken)
    const delivery = letter && (await post.deliver(letter))
    await runCaseUseCase(cases, caller, settleCaseMail, { ...taken, delivery })
  }
}

async function writeLetter(
  sender: CaseSender,
  organisation: Organisation,
  taken: TakenMail,
): Promise<Letter | null> {
  const to = taken.to && (await findReceiver(sender, organisation.organisationId, taken.to))
  if (!taken.to || !to) return null
  const language = chooseLanguage(to.language ?? undefined, undefined, organisation.language)
  const say = speak(language, catalogueOf(language), organisation.timeZone)
  const content: MailContent =
    taken.to.receiver === 'person'
      ? personMail(say, organisation.name)
      : handlerMail(say, organisation.name, taken.to.by, taken.to.late)
  const { text, html } = renderMail(content, {
    say,
    language,
    organisationName: organisation.name,
    kind: 'necessary',
    actionUrl: `${sender.publicUrl}${content.path}`,
    helpUrl: `${sender.publicUrl}/help`,
    fewerUrl: null,
  })
  const messageId = `<${taken.mailId}@upstream.invalid>`
  return {
    messageId,
    to: { name: to.name, address: to.address },
    subject: content.subject,
    text,
    html,
    language,
  }
}

/** Where the receiver can be reached now. A handler who has left is told nothing. */
async function findReceiver(
  { machinery }: CaseSender,
  organisationId: string,
  to: NonNullable<TakenMail['to']>,
): Promise<{ name: string; address: string; language: string | null } | null> {
  if (to.receiver === 'person') return to
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const account = await runUseCase(machinery, caller, findActiveAccount, to.accountId)
  return account && account.roles.includes('case-handler') ? account : null
}
