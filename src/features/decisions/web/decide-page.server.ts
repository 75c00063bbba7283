import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { keepRhythm } from '#features/bookings/keep-rhythm.ts'
import { readChosenTimes } from '#features/bookings/chosen-times.rules.ts'
import { rhythmMessages } from '#features/bookings/rhythm.messages.ts'
import { openPairPages } from '#features/pairs/open-pair-pages.ts'
import { acceptAndBook } from '../accept-and-book.ts'
import { acceptForm, callForm, declineForm } from '../decisions.contract.ts'
import { readDecision } from '../read-decision.ts'
import { sayNo } from '../say-no.ts'
import { wantCall } from '../want-call.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const asked = new URL(request.url).searchParams
  return { ...(await run(readDecision, undefined)), now, full: asked.has('full'), kept: asked.has('kept') }
}

/** One page, several forms: each is told apart by the button that was pressed, and none does anything as it arrives. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const here = `/l/${params['token'] ?? ''}/match`
  switch (String(form.get('intent'))) {
    case 'decline':
      return decline(page(context), here, form)
    case 'call':
      return call(page(context), here, form)
    case 'open':
      return open(page(context), form)
    case 'keep':
      return keep(page(context), here, form)
    default:
      return accept(page(context), here, form)
  }
}

type Typed = ReturnType<typeof typedValues>
const refuse = (problem: {
  fields?: Readonly<Record<string, string>>
  sentence?: string
  typed: Typed
  declining: boolean
  status?: number
}) => data(problem, { status: problem.status ?? 422 })

async function accept({ attempt, run, now, language }: PageContext, here: string, form: FormData) {
  const typed = typedValues(form)
  const checked = checkForm(form, acceptForm)
  const { zones } = await run(readDecision, undefined)
  const times = checked.ok
    ? readChosenTimes(checked.values, zones.ownZone, now)
    : timesOf(form, zones.ownZone, now)
  const fields = { ...problemOf(times), ...(checked.ok ? {} : checked.problems) }
  if (!checked.ok || !times.ok) return refuse({ fields, typed, declining: false })
  const { initials, agreement } = checked.values
  const result = await attempt(acceptAndBook, {
    initials,
    agreement,
    language,
    times: times.times,
    timeZone: zones.ownZone,
  })
  if (!result.ok) return refuse({ ...result.problem, typed, declining: false })
  throw redirect(result.outcome.outcome === 'no-place' ? `${here}?full` : here)
}

async function call({ attempt, run, now }: PageContext, here: string, form: FormData) {
  const { zones } = await run(readDecision, undefined)
  const times = timesOf(form, zones.ownZone, now)
  if (!times.ok) return refuse({ fields: problemOf(times), typed: typedValues(form), declining: false })
  const result = await attempt(wantCall, { times: times.times, timeZone: zones.ownZone })
  if (!result.ok) return refuse({ ...result.problem, typed: typedValues(form), declining: false })
  throw redirect(here)
}

async function decline({ attempt }: PageContext, here: string, form: FormData) {
  const typed = typedValues(form)
  const checked = checkForm(form, declineForm)
  if (!checked.ok) return refuse({ fields: checked.problems, typed, declining: true })
  const result = await attempt(sayNo, checked.values)
  if (!result.ok) return refuse({ ...result.problem, typed, declining: true })
  throw redirect(here)
}

/** Into the pages of the pair: a link of its own, made only when somebody presses. */
async function open({ run }: PageContext, form: FormData) {
  const place = String(form.get('place') ?? '')
  const { token } = await run(openPairPages, undefined)
  throw redirect(
    `/l/${token}/pair${/^(times|pause|me|agreement|move\/[0-9a-f-]+)$/.test(place) ? `/${place}` : ''}`,
  )
}

async function keep({ attempt }: PageContext, here: string, form: FormData) {
  if (form.get('keep') !== 'yes')
    return refuse({ fields: { keep: rhythmMessages.keepMissing.id }, typed: {}, declining: false })
  const result = await attempt(keepRhythm, { sessionId: String(form.get('session') ?? '') })
  if (!result.ok) return refuse({ ...result.problem, typed: {}, declining: false })
  throw redirect(`${here}?kept`)
}

function timesOf(form: FormData, zone: string, now: Date) {
  const checked = checkForm(form, callForm)
  return checked.ok
    ? readChosenTimes(checked.values, zone, now)
    : ({ ok: false, field: 'slot', problem: 'missing' } as const)
}

function problemOf(times: ReturnType<typeof readChosenTimes>): Record<string, string> {
  return times.ok ? {} : { [times.field]: `decisions.time-${times.problem}` }
}
