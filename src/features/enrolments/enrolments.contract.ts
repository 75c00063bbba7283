import { defineFailures } from '#contract/failure.ts'

export const enrolmentStates = ['invited', 'enrolled', 'declined', 'left'] as const
/** `declined` never took part; `left` did and stopped. Neither is ever told to the other side. */
export type EnrolmentState = (typeof enrolmentStates)[number]

export interface Enrolment {
  readonly enrolmentId: string
  readonly programmeId: string
  readonly personId: string
  readonly state: EnrolmentState
  readonly mentorPlaces: number
  readonly menteePlaces: number
  readonly purpose: string
  readonly languages: readonly string[]
  readonly weeklyHours: readonly string[]
  readonly interests: readonly string[]
  readonly source: 'coordinator' | 'file' | 'own'
  readonly invitedAt: Date | null
  readonly answeredAt: Date | null
  readonly statementAgreedAt: Date | null
}

/** What somebody said, beside the enrolment itself. */
export interface EnrolmentAnswers {
  readonly offers: readonly { readonly topicId: string; readonly evidence: string }[]
  /** First choice first. */
  readonly wants: readonly string[]
  readonly notWith: readonly string[]
  readonly consents: readonly { readonly field: string; readonly value: string }[]
}

export const noAnswers: EnrolmentAnswers = { offers: [], wants: [], notWith: [], consents: [] }

export type Side = 'mentor' | 'mentee'

export const enrolmentFailures = defineFailures('enrolments', {
  notFound: ['not-found', 'There is no such enrolment here. Nothing was changed.'],
  notYours: ['forbidden', 'People are enrolled by coordinators or enrol themselves. Nothing was changed.'],
  notOpen: [
    'conflict',
    'This programme is not taking answers now. Nothing was changed. Ask your coordinator when it opens again.',
  ],
  notEligible: [
    'conflict',
    'By the rules of this programme you cannot take part on that side. Nothing was changed. Your coordinator can tell you more.',
  ],
})
