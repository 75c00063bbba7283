import type { Work } from '#platform/database/work.ts'
import type { Letter } from '#platform/mail/post.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { linkPath } from '#features/mailed-links/mailed-links.rules.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { mailEmails } from './mails.emails.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'
import { renderMail } from './render-mail.rules.ts'

const minute = 60_000
const yearInMinutes = 365 * 24 * 60

/** The letter as it leaves. Its links are made now and stand nowhere else. */
export async function writeLetter(
  work: Work,
  {
    mail,
    companions,
    address,
    publicUrl,
  }: { mail: OutgoingMail; companions: readonly OutgoingMail[]; address: string; publicUrl: string },
): Promise<Letter> {
  const language = chooseLanguage(mail.language, undefined, 'en')
  const say = speak(language, catalogueOf(language))
  const first = mail.content.subject
  const subject =
    companions.length > 0 ? say(mailEmails.digestSubject, { count: companions.length + 1, first }) : first
  const also = []
  for (const one of companions)
    also.push({ content: one.content, url: await actionUrl(work, one, publicUrl) })
  const fewer = await fewerUrl(work, mail, publicUrl)
  const { text, html } = renderMail(
    { ...mail.content, subject },
    {
      say,
      language,
      organisationName: (await readOrganisation(work)).name,
      kind: mail.kind,
      actionUrl: await actionUrl(work, mail, publicUrl),
      helpUrl: `${publicUrl}/help`,
      fewerUrl: fewer,
      also,
    },
  )
  return {
    messageId: mail.messageId,
    to: { name: mail.name, address },
    subject,
    text,
    html,
    language,
    sender: mail.sender,
    calendar: mail.calendar,
    unsubscribeUrl: fewer,
  }
}

async function actionUrl(
  work: Work,
  { link, content, personId, accountId }: OutgoingMail,
  publicUrl: string,
): Promise<string | null> {
  if (!link) return content.path ? `${publicUrl}${content.path}` : null
  const { purpose, subjectId, minutes, page } = link
  const endsAt = new Date(work.now.getTime() + minutes * minute)
  const token = await issueMailedLink(work, { purpose, personId, accountId, subjectId, endsAt })
  return `${publicUrl}${linkPath(token, purpose, page)}`
}

async function fewerUrl(
  work: Work,
  { kind, personId }: OutgoingMail,
  publicUrl: string,
): Promise<string | null> {
  if (kind === 'necessary' || !personId) return null
  const endsAt = new Date(work.now.getTime() + yearInMinutes * minute)
  const token = await issueMailedLink(work, { purpose: 'fewer-mails', personId, endsAt })
  return `${publicUrl}${linkPath(token, 'fewer-mails')}`
}
