import type { Message } from '#words/define-messages.ts'
import { messageNamed } from '#words/message-named.ts'
import type { GoalState, NextStep } from '../closings.contract.ts'
import { closingMessages as words } from '../closings.messages.ts'

export const problemWord = messageNamed(words, words.lookAgain)

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
