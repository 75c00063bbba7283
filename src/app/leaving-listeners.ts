import { leaveAllProgrammes } from '#features/enrolments/leave-all-programmes.ts'
import type { LeavingListener } from '#features/mails/tell-leaving.ts'

/** Slices that end what they hold of somebody who chose "Leave" in a mail. */
export const leavingListeners: readonly LeavingListener[] = [leaveAllProgrammes]
