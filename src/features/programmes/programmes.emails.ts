import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'

export const briefMailWords = defineMessages('programmes.mail', {
  briefSubject: 'Programme brief for your yes: {need}',
  briefText:
    '{team} has designed {programme} and asks for your yes. The brief is one page: the need, the people, the cost, how success is measured, and what will not be measured.',
  briefChoice:
    'You approve with your initials, or you write a comment instead. Nobody is told anything before you decide.',
  briefAction: 'Approve or comment',
})

const subjectLength = 60

export function writeBriefMail(
  say: Say,
  { need, programme, team }: { need: string; programme: string; team: string },
): MailContent {
  const line = need.replaceAll(/\s+/g, ' ').trim()
  const short =
    line.length > subjectLength ? `${line.slice(0, subjectLength).replace(/\s+\S*$/, '')} …` : line
  return {
    subject: say(briefMailWords.briefSubject, { need: short }),
    paragraphs: [say(briefMailWords.briefText, { team, programme }), say(briefMailWords.briefChoice)],
    action: say(briefMailWords.briefAction),
  }
}
