import type { Message } from '#words/define-messages.ts'
import type { GoalState, NextStep } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'

export interface Refused {
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string | string[]>>
  readonly sentence: string | null
}

const byId = new Map(Object.values(words).map((message) => [message.id, message]))

export function problemWord(id: string): Message {
  return byId.get(id) ?? words.lookAgain
}

export function typedText(refused: Refused | undefined, field: string): string | undefined {
  const value = refused?.typed[field]
  return value === undefined ? undefined : [value].flat()[0]
}

export const goalWords: Readonly<Record<GoalState, Message>> = {
  reached: words.goalReached,
  moving: words.goalMoving,
  'let-go': words.goalLetGo,
}

export const nextWords: Readonly<Record<NextStep, Message>> = {
  touch: words.nextTouch,
  'mentor-again': words.nextMentor,
  'become-mentor': words.nextBecome,
  'not-now': words.nextNot,
}
