import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { id } from '#contract/ids.ts'
import { page } from '#platform/pages/page-context.ts'
import { checkForm } from '#platform/pages/read-form.ts'
import { draftEdit, trialStep, type DraftEdit } from '../draft-edits.contract.ts'
import { editDraft } from '../edit-draft.ts'
import { readPairSheet } from '../read-pair-sheet.ts'
import { readReview } from '../read-review.ts'
import { putOnWaitingList } from '../put-on-waiting-list.ts'
import { readUnmatched } from '../read-unmatched.ts'
import { requestMatchRun } from '../request-match-run.ts'
import { sayHere } from '../say-here.ts'
import { takeOffWaitingList } from '../take-off-waiting-list.ts'
import { groupings, type ReviewFilter } from '../review.rules.ts'

const tabs = ['pairs', 'unmatched', 'matrix'] as const
const bound = z
  .string()
  .transform((text) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null))
  .catch(null)
const query = z.object({
  tab: z.enum(tabs).catch('pairs'),
  show: z.enum(['all', 'flagged', 'locked', 'forbidden']).catch('all'),
  group: z.enum(groupings).catch('none'),
  q: z.string().max(200).catch(''),
  from: bound,
  to: bound,
  pair: z.string().max(80).catch(''),
  forbid: z.string().max(3).catch(''),
})

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const programmeId = params['programmeId']!
  const { q, show, from, to, ...asked } = query.parse(Object.fromEntries(new URL(request.url).searchParams))
  const review = await run(readReview, { programmeId })
  const chosen = review.rows.find(({ key }) => key === asked.pair)
  const first = asked.tab === 'pairs' ? review.rows[0] : undefined
  const shown = chosen ?? first
  const filter: ReviewFilter = { words: q, show, from, to }
  return {
    programmeId,
    review,
    ...asked,
    pair: chosen?.key ?? null,
    filter,
    sheet: shown ? await run(readPairSheet, { programmeId, pair: shown.key }) : null,
    unmatched: asked.tab === 'unmatched' ? await run(readUnmatched, { programmeId }) : [],
  }
}

const intents = z.union([
  draftEdit,
  z.object({ kind: z.enum(['undo', 'redo']) }),
  z.object({ kind: z.literal('solve') }),
  z.object({ kind: z.literal('wait') }),
  z.object({ kind: z.literal('wait-no-more'), personId: id, side: z.enum(['mentor', 'mentee']) }),
  z.object({ kind: z.literal('try'), steps: z.string().transform(parseSteps) }),
])

function parseSteps(text: string, context: z.RefinementCtx) {
  const parsed = z.array(trialStep).min(1).max(5).safeParse(safeJson(text))
  if (parsed.success) return parsed.data
  context.addIssue({ code: 'custom', message: 'steps' })
  return z.NEVER
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Every form of the review screen comes here; with scripts the page stays, without them it is loaded again where it was. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId']!
  const form = await request.formData()
  if (form.get('kind') === 'here')
    return data({
      problem: null,
      problems: {},
      typed: {},
      here: await page(context).run(sayHere, { programmeId }),
    })
  const enhanced = form.get('enhanced') === 'yes'
  const read = checkForm(form, intents)
  const typed = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  if (!read.ok) return data({ problem: null, problems: read.problems, typed }, { status: 422 })
  const intent = read.values
  if (intent.kind === 'solve' || intent.kind === 'try') {
    const steps = intent.kind === 'try' ? intent.steps : []
    const asked = await attempt(requestMatchRun, { programmeId, steps }, read.submission)
    if (!asked.ok)
      return data({ problem: asked.problem.sentence, problems: {}, typed }, { status: asked.problem.status })
    throw redirect(`/programmes/${programmeId}/match/runs/${asked.outcome.runId}?waited`)
  }
  if (intent.kind === 'wait' || intent.kind === 'wait-no-more') {
    const done =
      intent.kind === 'wait-no-more'
        ? await attempt(
            takeOffWaitingList,
            { programmeId, personId: intent.personId, side: intent.side },
            read.submission,
          )
        : await attempt(putOnWaitingList, { programmeId }, read.submission)
    if (!done.ok)
      return data({ problem: done.problem.sentence, problems: {}, typed }, { status: done.problem.status })
    throw redirect(returnTo(programmeId, form.get('back')))
  }
  const [seen, sent] = [countIn(form, 'seen'), countIn(form, 'sent')]
  const edit = intent as DraftEdit | { kind: 'undo' | 'redo' }
  const done = await attempt(editDraft, { programmeId, edit, seen, sent }, read.submission)
  // To the page that stayed open a refusal is an answer like any other: it then reads anew what others did meanwhile.
  if (!done.ok)
    return data(
      { problem: done.problem.sentence, problems: {}, typed },
      { status: enhanced ? 200 : done.problem.status },
    )
  if (enhanced) return data({ problem: null, problems: {}, typed: {} })
  throw redirect(returnTo(programmeId, form.get('back')))
}

function countIn(form: FormData, name: string): number {
  const count = Number(form.get(name))
  return Number.isSafeInteger(count) ? count : 0
}

/** Only back into this programme's match pages. */
function returnTo(programmeId: string, back: FormDataEntryValue | null): string {
  const home = `/programmes/${programmeId}/match`
  return typeof back === 'string' &&
    (back === home || back.startsWith(`${home}?`) || back.startsWith(`${home}/`))
    ? back
    : home
}
