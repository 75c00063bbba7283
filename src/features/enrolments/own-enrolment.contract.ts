import { z } from 'zod'
import { id } from '#contract/ids.ts'

const days = [1, 2, 3, 4, 5, 6, 7] as const
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

const texts = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()))
const ranks = texts
  .transform((values) => [...new Set(values.filter((value) => value !== ''))])
  .pipe(z.array(id, 'problemTopic').max(5))

function lines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Names, addresses or numbers, one a line. */
export function namedPeople(most: number, tooMany = 'problemLong') {
  return z
    .string()
    .max(50 * Math.max(most, 10), 'problemLong')
    .default('')
    .transform(lines)
    .pipe(z.array(z.string().max(200, 'problemLong')).max(most, tooMany))
}

const shared = {
  purpose: z.string().trim().max(600, 'problemLong').default(''),
  languages: z
    .string()
    .max(200, 'problemLong')
    .default('')
    .transform(lines)
    .pipe(z.array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'problemLanguage')).max(10)),
  notWith: namedPeople(20),
  statement: z.string().optional(),
}

/** Said with everything else, so that one look shows all that is missing. */
function needStatement(statement: string | undefined, context: z.RefinementCtx): void {
  if (statement !== 'yes')
    context.addIssue({ code: 'custom', path: ['statement'], message: 'problemStatement' })
}

/** Times of the week as `1 09:00-12:00`; a day left empty is no answer, half a day is a slip. */
function weeklyHours(typed: Readonly<Record<string, unknown>>, context: z.RefinementCtx): string[] {
  return days.flatMap((day) => {
    const [from, to] = [typed[`from-${day}`] ?? '', typed[`to-${day}`] ?? '']
    if (from === '' && to === '') return []
    if (time.safeParse(from).success && time.safeParse(to).success && String(from) < String(to))
      return [`${day} ${String(from)}-${String(to)}`]
    context.addIssue({ code: 'custom', path: [`from-${day}`], message: 'problemHours' })
    return []
  })
}

/** Each sensitive fact comes with its own box; a fact without its consent is not kept. */
function consents(typed: Readonly<Record<string, unknown>>): { field: string; value: string }[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const field = /^about-(.+)$/.exec(name)?.[1]
    const said = typeof value === 'string' ? value.trim().slice(0, 200) : ''
    return field && said && typed[`consent-${field}`] === 'yes' ? [{ field, value: said }] : []
  })
}

export const mentorForm = z
  .looseObject({
    ...shared,
    offers: texts,
    evidence: texts,
    wants: ranks,
    places: z.coerce
      .number('problemPlaces')
      .int('problemPlaces')
      .min(1, 'problemPlaces')
      .max(5, 'problemPlaces'),
  })
  .transform((typed, context) => {
    const offers = typed.offers.flatMap((topicId, at) =>
      topicId ? [{ topicId, evidence: (typed.evidence[at] ?? '').trim().slice(0, 300) }] : [],
    )
    if (offers.length === 0) context.addIssue({ code: 'custom', path: ['offers'], message: 'problemOffers' })
    if (new Set(offers.map(({ topicId }) => topicId)).size < offers.length)
      context.addIssue({ code: 'custom', path: ['offers'], message: 'problemTwice' })
    if (offers.some(({ evidence }) => evidence === ''))
      context.addIssue({ code: 'custom', path: ['evidence'], message: 'problemEvidence' })
    needStatement(typed.statement, context)
    const { purpose, languages, notWith, wants, places } = typed
    return {
      purpose,
      languages,
      notWith,
      offers,
      wants,
      places,
      weeklyHours: weeklyHours(typed, context),
      consents: consents(typed),
    }
  })

export const menteeForm = z
  .looseObject({ ...shared, wants: ranks, offers: ranks })
  .transform((typed, context) => {
    if (typed.wants.length === 0)
      context.addIssue({ code: 'custom', path: ['wants'], message: 'problemWants' })
    const offers = typed.offers.map((topicId) => ({ topicId, evidence: '' }))
    needStatement(typed.statement, context)
    const { purpose, languages, notWith, wants } = typed
    return {
      purpose,
      languages,
      notWith,
      offers,
      wants,
      places: 1,
      weeklyHours: weeklyHours(typed, context),
      consents: consents(typed),
    }
  })

export type OwnAnswers = z.infer<typeof mentorForm>

/** Nothing is chosen beforehand: a mail scanner that sends the form decides nothing. */
export const enrolChoiceForm = z.object({ choice: z.enum(['mentor', 'mentee', 'no'], 'problemChoice') })
export const leaveForm = z.object({ choice: z.enum(['leave', 'stay'], 'problemChoice') })
