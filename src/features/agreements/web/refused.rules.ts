import { messageNamed } from '#words/message-named.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'

export interface Refused {
  readonly fields?: Readonly<Record<string, string>>
  readonly sentence?: string
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly proposing: boolean
}

export const problemWords = messageNamed(words, words.tooLong)
