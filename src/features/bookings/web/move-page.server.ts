import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { cancelHour } from '../cancel-hour.ts'
import { timeForm } from '../chosen-time.contract.ts'
import { readChosenTimes } from '../chosen-times.rules.ts'
import { moveHour } from '../move-hour.ts'
import { readMove } from '../read-move.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, now, actor } = page(context)
  const asked = new URL(request.url).searchParams
  const move = await run(readMove, { sessionId: params['sessionId'] ?? '' })
  return {
    ...move,
    now,
    done: asked.has('moved'),
    mayCancel: actor.kind === 'link' && actor.purpose === 'pair',
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run, now } = page(context)
  const sessionId = params['sessionId'] ?? ''
  const form = await formOf(request)
  const typed = typedValues(form)
  const { pathname } = new URL(request.url)
  const refuse = (problem: { sentence: string; status: number }) =>
    data({ sentence: problem.sentence, typed }, { status: problem.status })
  if (form.get('intent') === 'cancel') {
    if (form.get('sure') !== 'yes')
      return data({ fields: { sure: 'bookings.sureMissing' }, typed }, { status: 422 })
    const cancelled = await attempt(cancelHour, { sessionId })
    if (!cancelled.ok) return refuse(cancelled.problem)
    throw redirect(pathname)
  }
  const { zones } = await run(readMove, { sessionId })
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
  const result = await attempt(moveHour, { sessionId, startsAt })
  if (!result.ok) return refuse(result.problem)
  throw redirect(`${pathname}?moved`)
}
