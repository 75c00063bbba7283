import type { HeldKind } from '#platform/personal-data/personal-tables.data.ts'
import type { Message } from '#words/define-messages.ts'
import { messageNamed } from '#words/message-named.ts'
import { rightsMessages as words } from '../rights.messages.ts'

export interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly sentence: string | null
}

export const problemWord = messageNamed(words, words.lookAgain)

export const kindWords: Readonly<Record<HeldKind, Message>> = {
  self: words.kindSelf,
  access: words.kindAccess,
  programmes: words.kindProgrammes,
  pairs: words.kindPairs,
  hours: words.kindHours,
  notes: words.kindNotes,
  'looking-back': words.kindLookingBack,
  mails: words.kindMails,
  calendar: words.kindCalendar,
  answers: words.kindAnswers,
  matching: words.kindMatching,
}

/** A day without an hour, put where no zone moves it to the day before or after. */
export const dayAt = (day: string) => new Date(`${day}T12:00:00Z`)
