import type { Work } from '#platform/database/work.ts'
import { forgetAgreements } from '#features/agreements/forget-agreements.ts'
import { forgetReflections } from '#features/closings/forget-reflections.ts'
import { forgetInterviews } from '#features/interviews/forget-interviews.ts'
import { forgetMails } from '#features/mails/forget-mails.ts'
import { forgetNotes } from '#features/notes/forget-notes.ts'
import { forgetPairDetails } from '#features/pairs/forget-pair-details.ts'
import { forgetSessionLog } from '#features/sessions/forget-session-log.ts'
import { forgetCircleAnswers } from '#features/circles/forget-circle-answers.ts'
import { forgetPulseMarks } from '#features/pulses/forget-pulse-marks.ts'
import { forgetLooseMails } from './forget-loose-mails.ts'
import type { RetentionClass } from './retention.contract.ts'

/** One pair id for each thing deleted, or, dry, for each thing that would be: the same question both times. */
export type Forget = (
  work: Work,
  what: { readonly pairIds: readonly string[]; readonly dry: boolean },
) => Promise<string[]>

/** Who keeps what. Notes go first, since their keys open what others count; pairs go last. */
export function listOwners(): readonly (readonly [RetentionClass, Forget])[] {
  return [
    ['notes', forgetNotes],
    ['closings', forgetReflections],
    ['session-log', forgetSessionLog],
    ['agreements', forgetAgreements],
    ['mails', forgetMails],
    ['pairs', forgetPairDetails],
  ]
}

/** Likewise for what has a day of its own: one id of a circle, a round or a person for each thing deleted. */
export type ForgetOld = (
  work: Work,
  what: { readonly programmeId: string; readonly before: Date; readonly dry: boolean },
) => Promise<string[]>

export function listDatedOwners(): readonly (readonly [RetentionClass, ForgetOld])[] {
  return [
    ['circles', forgetCircleAnswers],
    ['pulses', forgetPulseMarks],
    ['other-mails', forgetLooseMails],
    ['interviews', forgetInterviews],
  ]
}
