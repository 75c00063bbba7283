import { messageNamed } from '#words/message-named.ts'
import { circleMessages as words } from '../circles.messages.ts'

export interface Refused {
  readonly problems: Readonly<Record<string, string>>
  /** A whole sentence about the form as such. */
  readonly problem: string | null
  readonly typed: Readonly<Record<string, string | string[]>>
}

export const problemWords = messageNamed(words, words.lookAgain)
