import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { nameDevice } from '../device.rules.ts'
import { readOwnAccount } from '../read-own-account.ts'
import { signInByLink } from '../sign-in-by-link.ts'

/** Opening the link only shows a button: mail scanners open links, and a sign-in they caused would use it up. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { run, organisationName } = page(context)
  const { name } = await run(readOwnAccount, undefined)
  return { name, organisation: organisationName ?? '' }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { attempt, cookies } = page(context)
  const result = await attempt(signInByLink, { device: nameDevice(request.headers.get('user-agent')) })
  if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
  cookies.set('session', result.outcome.token, result.outcome.maxAgeSeconds)
  throw redirect('/')
}
