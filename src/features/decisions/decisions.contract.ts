import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { chosenTime, timeForm } from '#features/bookings/chosen-time.contract.ts'
import { declineReasons } from '#features/pairs/pairs.contract.ts'
import { decisionMessages as words } from './decisions.messages.ts'

/** A yes: a time, initials, and the mark of the agreement that was read. */
export const acceptForm = z.object({
  ...chosenTime,
  initials: z.string().trim().min(1, words.initialsMissing.id).max(8, words.initialsLong.id),
  agreement: z.string().max(40).default(''),
})
export const callForm = timeForm
export const declineForm = z.object({ reason: z.enum(declineReasons, words.reasonMissing.id) })

export const callMinutes = 20

export const decisionFailures = defineFailures('decisions', {
  agreementChanged: [
    'conflict',
    'Meanwhile the agreement has changed. Nothing was signed or booked. Read it once more, then sign.',
  ],
  noHour: ['not-found', 'No hour is booked at present. Nothing was changed.'],
  closed: ['conflict', 'This match is not open any more. Nothing was changed.'],
})
