import { defineMessages } from '#words/define-messages.ts'
import type { Say } from '#words/speak.ts'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import type { RetentionClass } from './retention.contract.ts'

export const retentionEmails = defineMessages('retention-emails', {
  subject: 'Deleted on {on, date, ::dMMMMy}',
  hello: 'Hello {name},',
  notes:
    'Your sessions in the programme “{programme}” ended some time ago. The notes and goals of your pair were deleted on {on, date, ::dMMMMy}, as agreed. Nobody can open them any more.',
  closings:
    'Your sessions in the programme “{programme}” ended some time ago. What you wrote when you looked back was deleted on {on, date, ::dMMMMy}, as agreed. Nobody can open it any more.',
  counts: 'That there was a pair, and how many hours you met, stays as a number in totals.',
})

/** Message 32. */
export function deletedMail({
  name,
  programme,
  on,
  kind,
}: {
  name: string
  programme: string
  on: Date
  kind: RetentionClass
}) {
  return (say: Say): MailContent => ({
    subject: say(retentionEmails.subject, { on }),
    paragraphs: [
      say(retentionEmails.hello, { name }),
      say(kind === 'notes' ? retentionEmails.notes : retentionEmails.closings, { programme, on }),
      say(retentionEmails.counts),
    ],
  })
}
