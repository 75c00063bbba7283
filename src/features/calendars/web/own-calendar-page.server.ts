import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { connectForm } from '../calendars.contract.ts'
import { connectCalendar } from '../connect-calendar.ts'
import { disconnectCalendar } from '../disconnect-calendar.ts'
import { readOwnCalendar } from '../read-own-calendar.ts'
import { renewFeed } from '../renew-feed.ts'
import { revokeFeed } from '../revoke-feed.ts'

const nothing = { problems: {}, problem: null, typed: {}, address: null }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  return { ...(await run(readOwnCalendar, undefined)), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, publicUrl } = page(context)
  const form = await formOf(request)
  const here = `/l/${params['token']}/pair/calendar`
  const intent = form.get('intent')
  if (intent === 'renew') {
    // The one answer that is no redirect: the address is shown here and nowhere else. Sent twice, the newer one counts.
    const result = await attempt(renewFeed, undefined)
    return result.ok
      ? data({ ...nothing, address: `${publicUrl}/calendar/${result.outcome.token}.ics` })
      : data({ ...nothing, problem: result.problem.sentence }, { status: result.problem.status })
  }
  if (intent === 'revoke' || intent === 'disconnect') {
    const result = await attempt(intent === 'revoke' ? revokeFeed : disconnectCalendar, undefined)
    if (result.ok) throw redirect(`${here}?done=${intent === 'revoke' ? 'revoked' : 'disconnected'}`)
    return data({ ...nothing, problem: result.problem.sentence }, { status: result.problem.status })
  }
  const checked = checkForm(form, connectForm)
  const { server, user } = Object.fromEntries(form) as Record<string, string>
  // What was typed stays, but for the password.
  const typed = { server: server ?? '', user: user ?? '' }
  if (!checked.ok) return data({ ...nothing, problems: checked.problems, typed }, { status: 422 })
  const result = await attempt(connectCalendar, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}?done=connected`)
  return data({ ...nothing, problem: result.problem.sentence, typed }, { status: result.problem.status })
}
