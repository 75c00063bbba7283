import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import type { Design, QuestionKey } from './design.contract.ts'

/** What of the design the sponsor says yes to, in the order of the brief. */
export const briefQuestions: readonly QuestionKey[] = [
  'need',
  'perspective',
  'objectives',
  'criteria',
  'comparison',
  'eligibility',
  'format',
  'rhythm',
  'protection',
  'agreement',
  'dates',
  'team',
]

/** Goes along only when the team wants the sponsor to read the business case. */
export const caseQuestions: readonly QuestionKey[] = ['turnover', 'sums']

/** The brief's words as they were sent. */
export interface BriefContent {
  readonly programmeName: string
  readonly design: Design
  readonly topicNames: readonly string[]
}

export interface Brief {
  readonly briefId: string
  readonly programmeId: string
  readonly sponsorName: string
  readonly sponsorAddress: string
  readonly content: BriefContent
  readonly sentAt: Date
  readonly decidedAt: Date | null
  readonly decision: 'approved' | 'commented' | null
  readonly initials: string | null
  readonly comment: string | null
}

/** Nothing is chosen beforehand, and approving needs initials nobody can guess from the page. */
export const briefDecisionForm = z.discriminatedUnion(
  'decision',
  [
    z.object({
      decision: z.literal('approve'),
      initials: z.string().trim().min(1, 'problemInitials').max(10, 'problemInitials'),
      comment: z.string().trim().max(2000, 'problemLong').default(''),
    }),
    z.object({
      decision: z.literal('comment'),
      comment: z.string().trim().min(1, 'problemComment').max(2000, 'problemLong'),
    }),
  ],
  'problemDecision',
)
export type BriefDecision = z.infer<typeof briefDecisionForm>

export const briefFailures = defineFailures('programmes.brief', {
  notFound: ['not-found', 'There is no such brief here. Nothing was changed.'],
  notYours: ['forbidden', 'This brief waits for another person’s word. Nothing was changed.'],
  decided: [
    'conflict',
    'This brief has been answered already. What was said then still stands; nothing was changed now.',
  ],
  incomplete: [
    'conflict',
    'The brief is not complete: the need, the success criteria, the rhythm, the dates, the team and the sponsor must be answered first. Nothing was sent.',
  ],
})
