import { messageNamed } from '#words/message-named.ts'
import { rhythmMessages } from '#features/bookings/rhythm.messages.ts'
import { decisionMessages as words } from '../decisions.messages.ts'

/** What came back from a form that was not taken, with everything that was typed. */
export interface Refused {
  readonly fields?: Readonly<Record<string, string>>
  readonly sentence?: string
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly declining: boolean
}

/** The message a form's schema names by its id. */
export const problemWords = messageNamed({ ...words, ...rhythmMessages }, words.lookAgain)

export function textOf(refused: Refused | undefined, field: string): string | undefined {
  return [refused?.typed[field]].flat()[0]
}

export function listOf(refused: Refused | undefined, field: string): string[] {
  return [refused?.typed[field] ?? []].flat()
}
