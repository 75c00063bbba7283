import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { spokenAgenda } from '../agenda-words.rules.ts'
import { checkInForm } from '../guides.contract.ts'
import { readOwnCheckIn } from '../read-own-check-in.ts'
import { planCheckIn } from '../plan-check-in.ts'
import { hourText } from './hour-text.rules.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, say, language, timeZone } = page(context)
  const { side, names, programme, zones, state, week, session, agenda } = await run(readOwnCheckIn, undefined)
  return {
    side,
    names,
    programme,
    state,
    week,
    minutes: agenda.minutes,
    parts: spokenAgenda(say, agenda, names, { side }),
    hour: session && {
      sessionId: session.sessionId,
      when: hourText(language, session.startsAt, zones.own ?? session.timeZone ?? timeZone),
    },
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, checkInForm)
  if (!form.ok) throw redirect(`/l/${params['token']}/pair/check-in`)
  const result = await page(context).attempt(planCheckIn, form.values, form.submission)
  if (result.ok) throw redirect(`/l/${params['token']}/pair/check-in`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
