import type { ProgrammeState } from './programme-state.rules.ts'
import { programmeMessages as words } from './programmes.messages.ts'
import type { TaskState } from './design.rules.ts'

export const stateWords = {
  designing: words.stateDesigning,
  approved: words.stateApproved,
  open: words.stateOpen,
  launched: words.stateLaunched,
  closed: words.stateClosed,
} as const satisfies Record<ProgrammeState, unknown>

export const taskStateWords = {
  done: words.taskDone,
  started: words.taskStarted,
  'not-started': words.taskNotStarted,
  'needs-topics': words.taskNeedsTopics,
} as const satisfies Record<TaskState, unknown>
