import { z } from 'zod'
import { id } from '#contract/ids.ts'

/** A box that occurs once arrives as one text, several as a list. */
function listOf<Item extends z.ZodType>(item: Item, needed?: string) {
  const list = z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(item),
  )
  return needed ? list.refine((items) => items.length > 0, needed) : list
}

/** An empty number field means "no limit", not zero. */
const optionalNumber = (least: number, most: number) =>
  z.preprocess(
    (value) => (value === '' || value === undefined ? null : value),
    z.coerce
      .number('problemNumber')
      .int('problemNumber')
      .min(least, 'problemRange')
      .max(most, 'problemRange')
      .nullable(),
  )

const number = (least: number, most: number) =>
  z.coerce.number('problemNumber').int('problemNumber').min(least, 'problemRange').max(most, 'problemRange')
const sentence = (most = 600) => z.string().trim().min(1, 'problemNeeded').max(most, 'problemLong')
const free = (most = 1200) => z.string().trim().max(most, 'problemLong').default('')
const day = z.iso.date('problemDate')
const optionalDay = z.preprocess(
  (value) => (value === '' || value === undefined ? null : value),
  z.iso.date('problemDate').nullable(),
)
const address = z.string().trim().max(320, 'problemLong').pipe(z.email('problemAddress'))

export const objectives = [
  'learning-culture',
  'new-skills',
  'leading-by-example',
  'inclusion',
  'engagement',
  'retention',
  'innovation',
  'customers',
  'leadership',
  'change',
] as const
export const modes = ['one-to-one', 'reciprocal', 'panel', 'open-group'] as const
export const formalities = ['formal', 'informal'] as const
export const cadences = ['weekly', 'fortnightly', 'monthly', 'own'] as const
export const agendaOwners = ['mentor', 'mentee', 'both'] as const
export const placeKinds = ['video', 'office', 'outside', 'walk'] as const
export const yesOrNo = ['no', 'yes'] as const
export const comparisons = ['matched', 'waiting-list', 'none'] as const
export const readinessStatements = ['speak-up', 'voluntary', 'care', 'time', 'act', 'calm'] as const
export type ReadinessStatement = (typeof readinessStatements)[number]
export const readinessAnswers = ['yes', 'partly', 'no'] as const
const readinessAnswer = z.enum(readinessAnswers, 'problemChoose')

const million = 1_000_000
/** From and to, typed in two fields of one name. */
const range = (least: number, most: number) => {
  const end = z.preprocess((value) => (value === '' ? undefined : value), number(least, most))
  return z
    .tuple([end, end], 'problemNeeded')
    .refine(([from, to]) => from <= to, { message: 'problemRangeOrder' })
}

/** One schema a question; it reads the form as typed and the stored answer alike. */
export const designSchemas = {
  need: z.object({ need: sentence() }),
  perspective: z.object({ missing: sentence(), decisions: sentence() }),
  objectives: z.object({ objectives: listOf(z.enum(objectives, 'problemChoose'), 'problemChoose') }),
  format: z.object({
    mode: z.enum(modes, 'problemChoose'),
    formality: z.enum(formalities, 'problemChoose'),
    project: free(200),
  }),
  sponsor: z.object({ name: sentence(200), address }),
  readiness: z.object({
    'speak-up': readinessAnswer,
    voluntary: readinessAnswer,
    care: readinessAnswer,
    time: readinessAnswer,
    act: readinessAnswer,
    calm: readinessAnswer,
  }),
  eligibility: z.object({
    mentorLevelTo: optionalNumber(-1000, 1000),
    menteeLevelFrom: optionalNumber(-1000, 1000),
    levelGap: number(1, 20),
    minimumMonths: number(0, 480),
    departments: listOf(z.string().max(200)),
  }),
  labels: z.object({ mentorLabel: sentence(40), menteeLabel: sentence(40) }),
  protection: z.object({
    mentorPlaces: number(1, 5),
    menteePlaces: number(1, 5),
    hoursPerMonth: number(1, 40),
    sensitivePerMonth: optionalNumber(1, 40).optional(),
    restMonths: number(0, 24),
    consentedFields: z.preprocess(
      (value) =>
        typeof value === 'string'
          ? value
              .split('\n')
              .map((line) => line.trim())
              .filter(Boolean)
          : (value ?? []),
      z.array(z.string().max(60, 'problemLong')).max(10, 'problemLong'),
    ),
    supportContact: free(200),
  }),
  topics: z.object({ topicIds: listOf(id, 'problemChoose') }),
  survey: z.object({ goShare: number(10, 100), smallestPilot: number(2, 500) }),
  rhythm: z.object({
    cadence: z.enum(cadences, 'problemChoose'),
    minutes: number(15, 180),
    months: number(1, 36),
  }),
  agreement: z.object({
    agendaOwner: z.enum(agendaOwners, 'problemChoose'),
    offLimits: free(),
    places: listOf(z.enum(placeKinds, 'problemChoose'), 'problemChoose'),
    // Asked later than the rest: answers given before it count as no.
    chemistryCall: z.enum(yesOrNo, 'problemChoose').default('no'),
  }),
  'check-ins': z.object({
    weeks: z.preprocess(
      (value) => (typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : value),
      z.array(number(1, 156)).min(1, 'problemNeeded'),
    ),
  }),
  criteria: z.object({ measure: sentence(), baseline: sentence(120), target: sentence(120), by: day }),
  comparison: z.object({ group: z.enum(comparisons, 'problemChoose'), notMeasured: free() }),
  team: z.object({
    people: sentence(),
    hoursPerWeek: number(1, 80),
    // Asked later than the rest.
    pairs: optionalNumber(1, 10_000).optional(),
    hourlyCost: optionalNumber(0, 10_000),
  }),
  sender: z.object({ name: sentence(120), address }),
  dates: z
    .object({ surveyOn: optionalDay, enrolBy: day, launchOn: day, endsOn: day })
    .refine(({ enrolBy, launchOn }) => enrolBy <= launchOn, { path: ['launchOn'], message: 'problemOrder' })
    .refine(({ launchOn, endsOn }) => launchOn < endsOn, { path: ['endsOn'], message: 'problemOrder' }),
  // From here on: questions beside the seven tasks.
  turnover: z
    .object({
      group: free(200),
      people: optionalNumber(1, million),
      leavers: optionalNumber(0, million),
      leavingCost: optionalNumber(1, 100 * million),
      source: free(300),
      currency: free(12),
    })
    .refine(({ people, leavers }) => people === null || leavers === null || leavers <= people, {
      path: ['leavers'],
      message: 'problemLeavers',
    }),
  sums: z.object({
    otherCosts: optionalNumber(0, 1000 * million),
    coursePrice: optionalNumber(0, million),
    courseHours: optionalNumber(0, 1000),
    gain: free(120),
    gainWorth: optionalNumber(1, 1000 * million),
  }),
  'in-brief': z.object({ inBrief: z.enum(yesOrNo, 'problemChoose') }),
  workload: z.object({
    helpers: number(1, 50),
    prepare: range(0, 400),
    prepareWeeks: number(1, 52),
    asking: range(0, 120),
    looking: range(0, 120),
    steady: range(0, 600),
    stuck: range(0, 100),
    stuckMinutes: range(0, 240),
    circle: range(0, 40),
    closing: range(0, 120),
  }),
} as const

export type QuestionKey = keyof typeof designSchemas
export type Answer<Key extends QuestionKey> = z.infer<(typeof designSchemas)[Key]>
/** What has been said so far; a question nobody answered and no starting point suggests is absent. */
export type Design = { readonly [Key in QuestionKey]?: Answer<Key> }

export function isQuestion(text: string): text is QuestionKey {
  return Object.hasOwn(designSchemas, text)
}
