import { messageNamed } from '#words/message-named.ts'
import { bookingMessages as words } from '../bookings.messages.ts'
import { rhythmMessages } from '../rhythm.messages.ts'

export interface Refused {
  readonly fields?: Readonly<Record<string, string>>
  readonly sentence?: string
  readonly typed: Readonly<Record<string, string | string[]>>
}

export const problemWords = messageNamed({ ...words, ...rhythmMessages }, words.lookAgain)
