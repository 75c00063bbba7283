import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { dayOf, hoursOfDay } from '#features/bookings/own-time.rules.ts'
import { attendanceForm, planForm, removeForm } from '../circles.contract.ts'
import { markAttendance } from '../mark-attendance.ts'
import { planCircle } from '../plan-circle.ts'
import { readCircles } from '../read-circles.ts'
import { removeCircle } from '../remove-circle.ts'
import { whenText } from './when.rules.ts'

const year = 365 * 86_400_000

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { run, language, timeZone, now } = page(context)
  const { ahead, past, ...more } = await run(readCircles, { programmeId: params['programmeId'] ?? '' })
  const written = (circles: typeof ahead) =>
    circles.map(({ startsAt, ...circle }) => ({ ...circle, when: whenText(language, startsAt, timeZone) }))
  return {
    ...more,
    ahead: written(ahead),
    past: written(past),
    hours: hoursOfDay,
    days: { min: dayOf(now, timeZone), max: dayOf(new Date(now.getTime() + year), timeZone) },
    done: new URL(request.url).searchParams.get('done'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const programmeId = params['programmeId'] ?? ''
  const result = await change(page(context), form, programmeId)
  if ('done' in result) throw redirect(`/programmes/${programmeId}/circle?done=${result.done}`)
  return data({ ...result, typed: typedValues(form) }, { status: result.status })
}

type Changed = { done: string } | { problems: Record<string, string>; problem: string | null; status: number }

async function change({ attempt }: PageContext, form: FormData, programmeId: string): Promise<Changed> {
  const intent = String(form.get('intent'))
  const refuse = (problems: Readonly<Record<string, string>>) => ({ problems, problem: null, status: 422 })
  const failed = ({ sentence, status }: { sentence: string; status: number }) => ({
    problems: {},
    problem: sentence,
    status,
  })
  if (intent === 'remove') {
    const checked = checkForm(form, removeForm)
    if (!checked.ok)
      return refuse({ [`sure-${String(form.get('circleId'))}`]: checked.problems['sure'] ?? '' })
    const result = await attempt(removeCircle, { programmeId, ...checked.values })
    return result.ok ? { done: 'out' } : failed(result.problem)
  }
  if (intent === 'attendance') {
    const checked = checkForm(form, attendanceForm)
    if (!checked.ok) return refuse(checked.problems)
    const result = await attempt(markAttendance, { programmeId, ...checked.values })
    return result.ok ? { done: 'attendance' } : failed(result.problem)
  }
  const checked = checkForm(form, planForm)
  if (!checked.ok) return refuse(checked.problems)
  const result = await attempt(planCircle, { programmeId, ...checked.values }, checked.submission)
  return result.ok ? { done: 'set' } : failed(result.problem)
}
