import { leaveAllProgrammes } from '#features/enrolments/leave-all-programmes.ts'
import { leaveAllPairs } from '#features/pauses/leave-all-pairs.ts'
import type { LeavingListener } from '#features/mails/tell-leaving.ts'

/** Slices that end what they hold of somebody who chose "Leave" in a mail: first the pairs, so that nobody waits for them, then the rest. */
export const leavingListeners: readonly LeavingListener[] = [leaveAllPairs, leaveAllProgrammes]
