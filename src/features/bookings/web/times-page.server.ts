import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { bookHour } from '../book-hour.ts'
import { timeForm } from '../chosen-time.contract.ts'
import { readChosenTimes } from '../chosen-times.rules.ts'
import { keepRhythm } from '../keep-rhythm.ts'
import { readTimes } from '../read-times.ts'
import { rhythmMessages } from '../rhythm.messages.ts'

/** One page for the two and for an assistant; the address says for which pair, the link says who asks. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  const asked = new URL(request.url).searchParams
  const short = asked.get('kind') === 'short'
  const times = await run(readTimes, {
    pairId: params['pairId'],
    sessionId: asked.get('booked') ?? undefined,
    short,
  })
  return { ...times, now, short, kept: asked.has('kept') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run, now } = page(context)
  const form = await formOf(request)
  const { pathname, searchParams } = new URL(request.url)
  const typed = typedValues(form)
  if (form.get('intent') === 'keep') {
    const sessionId = String(form.get('session') ?? '')
    if (form.get('keep') !== 'yes')
      return data({ fields: { keep: rhythmMessages.keepMissing.id }, typed }, { status: 422 })
    const kept = await attempt(keepRhythm, { sessionId })
    if (!kept.ok) return data({ sentence: kept.problem.sentence, typed }, { status: kept.problem.status })
    throw redirect(`${pathname}?booked=${sessionId}&kept`)
  }
  const short = searchParams.get('kind') === 'short'
  const { zones, pairId } = await run(readTimes, { pairId: params['pairId'], short })
  const checked = checkForm(form, timeForm)
  const times = checked.ok ? readChosenTimes(checked.values, zones.ownZone, now) : null
  const startsAt = times?.ok ? times.times[0] : undefined
  if (!startsAt) {
    const fields =
      times && !times.ok
        ? { [times.field]: `bookings.time-${times.problem}` }
        : { slot: 'bookings.time-missing' }
    return data({ fields, typed }, { status: 422 })
  }
  const result = await attempt(bookHour, { pairId, startsAt, timeZone: zones.ownZone, short })
  if (!result.ok) return data({ sentence: result.problem.sentence, typed }, { status: result.problem.status })
  throw redirect(`${pathname}?booked=${result.outcome.sessionId}`)
}
