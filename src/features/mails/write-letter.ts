import type { Work } from '#platform/database/work.ts'
import type { Letter } from '#platform/mail/post.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { issueMailedLinks, type LinkOrder } from '#features/mailed-links/issue-mailed-link.ts'
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
  const [{ actions, fewer }, organisation] = await Promise.all([
    issueUrls(work, [mail, ...companions], publicUrl),
    readOrganisation(work),
  ])
  const { text, html } = renderMail(
    { ...mail.content, subject },
    {
      say,
      language,
      organisationName: organisation.name,
      kind: mail.kind,
      actionUrl: actions[0]!,
      helpUrl: `${publicUrl}/help`,
      fewerUrl: fewer,
      also: companions.map(({ content }, at) => ({ content, url: actions[at + 1]! })),
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

type Link = LinkOrder & { readonly page: string | null }

/** All links of a letter, made in one go: the one behind each mail's button, and the one that asks for fewer. */
async function issueUrls(
  work: Work,
  mails: readonly [OutgoingMail, ...OutgoingMail[]],
  publicUrl: string,
): Promise<{ actions: (string | null)[]; fewer: string | null }> {
  const links = mails.map((mail) => linkOf(mail, work.now))
  const fewer = fewerLinkOf(mails[0], work.now)
  const orders = [...links, fewer].filter((link) => link !== null)
  const tokens = await issueMailedLinks(work, orders)
  const urlOf = (link: Link | null | undefined) =>
    link ? `${publicUrl}${linkPath(tokens[orders.indexOf(link)]!, link.purpose, link.page)}` : null
  return {
    actions: mails.map(
      ({ content }, at) => urlOf(links[at]) ?? (content.path ? `${publicUrl}${content.path}` : null),
    ),
    fewer: urlOf(fewer),
  }
}

function linkOf({ link, personId, accountId }: OutgoingMail, now: Date): Link | null {
  if (!link) return null
  const { purpose, subjectId, minutes, page } = link
  return { purpose, personId, accountId, subjectId, page, endsAt: new Date(now.getTime() + minutes * minute) }
}

function fewerLinkOf({ kind, personId }: OutgoingMail, now: Date): Link | null {
  if (kind === 'necessary' || !personId) return null
  const endsAt = new Date(now.getTime() + yearInMinutes * minute)
  return { purpose: 'fewer-mails', personId, endsAt, page: null }
}
