import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const closingEmails = defineMessages('closing-emails', {
  hello: 'Hello {name},',
  planSubject: 'Your last hour is coming up: a plan for it',
  planText: 'In about four weeks your sessions with {other} come to their agreed end.',
  planNext:
    'The plan for the last hour takes one page: what changed, what surprised you, what next, and thanks.',
  planAction: 'Open the closing plan',
  reflectSubject: 'Three minutes to look back',
  reflectText:
    'What you take with you from these sessions is worth a moment. Six short pages, for you alone.',
  reflectNext: 'What you write stays sealed. Only totals of five or more are shown to anybody.',
  reflectAction: 'Start',
  recordSubject: 'Thank you, and something for your record',
  recordText: 'You have given hours of your working life so that somebody else could learn. Thank you.',
  recordNext:
    'Your certificate names the hours and the dates. Whether you show it to anybody is your choice.',
  recordAction: 'Download',
  followSubject: 'One question, {months, plural, one {# month} other {# months}} later',
  followText:
    'Your sessions ended {months, plural, one {# month} other {# months}} ago. One question about what has stayed.',
  followNext: 'It takes ten seconds, and only totals of five or more are shown.',
  followAction: 'Answer',
})

export type ClosingNews = 'plan' | 'reflect' | 'record' | 'three-months' | 'twelve-months'

/** Messages 21, 22, 23 and the two questions afterwards. */
export function closingMail(news: ClosingNews, { name, other }: { name: string; other: string }) {
  return (say: Say): MailContent => {
    const hello = say(closingEmails.hello, { name })
    if (news === 'plan')
      return {
        subject: say(closingEmails.planSubject),
        paragraphs: [hello, say(closingEmails.planText, { other }), say(closingEmails.planNext)],
        action: say(closingEmails.planAction),
      }
    if (news === 'reflect')
      return {
        subject: say(closingEmails.reflectSubject),
        paragraphs: [hello, say(closingEmails.reflectText), say(closingEmails.reflectNext)],
        action: say(closingEmails.reflectAction),
      }
    if (news === 'record')
      return {
        subject: say(closingEmails.recordSubject),
        paragraphs: [hello, say(closingEmails.recordText), say(closingEmails.recordNext)],
        action: say(closingEmails.recordAction),
      }
    const months = news === 'three-months' ? 3 : 12
    return {
      subject: say(closingEmails.followSubject, { months }),
      paragraphs: [hello, say(closingEmails.followText, { months }), say(closingEmails.followNext)],
      action: say(closingEmails.followAction),
    }
  }
}
