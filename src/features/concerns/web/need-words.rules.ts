import type { Need } from '../concerns.contract.ts'
import { caseMessages } from '../cases.messages.ts'
import { helpMessages } from '../help.messages.ts'

/** As the person says it. */
export const needWords = {
  talk: helpMessages.needTalk,
  pause: helpMessages.needPause,
  change: helpMessages.needChange,
  serious: helpMessages.needSerious,
  unsure: helpMessages.needUnsure,
} as const satisfies Record<Need, unknown>

/** As a handler reads it. */
export const caseNeedWords = {
  talk: caseMessages.needTalk,
  pause: caseMessages.needPause,
  change: caseMessages.needChange,
  serious: caseMessages.needSerious,
  unsure: caseMessages.needUnsure,
} as const satisfies Record<Need, unknown>
