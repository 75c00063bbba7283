import type { Message } from '#words/define-messages.ts'
import { messageNamed } from '#words/message-named.ts'
import type { RetentionClass } from '../retention.contract.ts'
import { retentionMessages as words } from '../retention.messages.ts'

export const problemWord = messageNamed(words, words.lookAgain)

export const classWords: Readonly<Record<RetentionClass, Message>> = {
  notes: words.classNotes,
  closings: words.classClosings,
  'session-log': words.classLog,
  agreements: words.classAgreements,
  mails: words.classMails,
  pairs: words.classPairs,
  circles: words.classCircles,
  pulses: words.classPulses,
  'other-mails': words.classOtherMails,
  interviews: words.classInterviews,
}
