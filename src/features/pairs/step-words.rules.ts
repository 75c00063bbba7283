import type { Message } from '#words/define-messages.ts'
import type { PairStep } from './pair.rules.ts'
import type { DeclineReason } from './pairs.contract.ts'
import { pairMessages as words } from './pairs.messages.ts'

export const stepWords: Readonly<Record<PairStep, Message>> = {
  unannounced: words.stepUnannounced,
  'mentor-asked': words.stepMentorAsked,
  'leader-asked': words.stepLeaderAsked,
  'mentor-declined': words.stepMentorDeclined,
  'leader-declined': words.stepLeaderDeclined,
  accepted: words.stepAccepted,
  active: words.stepActive,
  paused: words.stepPaused,
  closed: words.stepClosed,
  exited: words.stepExited,
}

export const reasonWords: Readonly<Record<DeclineReason, Message>> = {
  time: words.reasonTime,
  topic: words.reasonTopic,
  know: words.reasonKnow,
  unsaid: words.reasonUnsaid,
}

export const brokenWords = { chain: words.brokenChain, left: words.brokenLeft } as const
