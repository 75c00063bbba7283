import { z } from 'zod'
import { defineFailures } from '#contract/failure.ts'
import { standardShortPercent } from '#features/enrolments/supply.rules.ts'

export const momentumWords = ['new', 'on-course', 'slowing', 'stalled', 'paused', 'closed'] as const
export type MomentumWord = (typeof momentumWords)[number]

/** How the teaching is shared. `unknown` is shown as not known, never as good. */
export const balanceWords = ['as-designed', 'evening-out', 'drifted', 'one-way', 'unknown'] as const
export type BalanceWord = (typeof balanceWords)[number]

export const alertKinds = [
  'broken-rule',
  'no-answer',
  'first-hour',
  'cancelled-twice',
  'stalled',
  'drifting',
  'drifted',
  'one-way',
] as const
export type AlertKind = (typeof alertKinds)[number]

const share = (text: unknown) => (typeof text === 'string' ? text.replace(',', '.') : text)
const times = (fallback: number, least = 0.5, most = 12) =>
  z
    .preprocess(share, z.coerce.number('problemNumber').min(least, 'problemRange').max(most, 'problemRange'))
    .default(fallback)
const whole = (fallback: number, least: number, most: number) =>
  z.coerce
    .number('problemNumber')
    .int('problemNumber')
    .min(least, 'problemRange')
    .max(most, 'problemRange')
    .default(fallback)
const part = (fallback: number) => times(fallback, 0, 1)

/** Every threshold of the readings and alerts, as a programme may set it. Times are counted in agreed rhythms. */
export const momentumSettings = z.object({
  /** On course while the last hour is at most so many rhythms ago. */
  courseTimes: times(1.5),
  /** The same while the next hour is booked. */
  courseBookedTimes: times(2.5),
  newTimes: times(2),
  stalledTimes: times(3),
  firstHourDays: whole(10, 1, 90),
  /** A cancelled hour counts once nobody has booked another for so many hours. */
  rebookHours: whole(24, 0, 168),
  inRow: whole(2, 2, 6),
  evenFrom: part(0.35),
  designedFrom: part(0.5),
  oneWayFrom: part(0.9),
  /** Sessions in a row until the word is said. */
  driftRun: whole(3, 2, 8),
  /** Sessions in a row until the first, quiet alert. */
  earlyDriftRun: whole(2, 2, 8),
  answerDays: whole(5, 1, 30),
  topicShortPercent: whole(standardShortPercent, 0, 200),
  pulseFall: times(0.5, 0.1, 4),
  /** So long an alert helps the two by themselves before the coordinator is asked. */
  pairFirstDays: whole(3, 0, 30),
  /** So long an alert stands before the sponsor hears a number, never a name. */
  sponsorAfterWeeks: whole(4, 1, 26),
  /** Whether the two are written to by themselves. */
  writesToPairs: z
    .preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())
    .default(true),
})
export type MomentumSettings = z.infer<typeof momentumSettings>

export const standardSettings: MomentumSettings = momentumSettings.parse({})

export const momentumFailures = defineFailures('momentum', {
  notFound: ['not-found', 'There is no such pair here. Nothing was changed.'],
  notYours: ['forbidden', 'How pairs are doing is for their coordinator. Nothing was changed.'],
  nobody: ['conflict', 'No pair needs this any more. Nothing was sent.'],
  hasLeft: [
    'conflict',
    'These mails have left, so they cannot be taken back. Everything else is as before. Write to the two yourself.',
  ],
  dayPassed: ['invalid', 'This day has come already. Nothing was put off. Choose a later one.'],
  outOfOrder: [
    'invalid',
    'These numbers contradict each other: stalled must come after on course, and drifted after the quiet alert. Nothing was saved.',
  ],
})
