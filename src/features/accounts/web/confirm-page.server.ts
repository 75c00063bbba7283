import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { confirmForm } from '../accounts.contract.ts'
import { confirmSession } from '../confirm-session.ts'
import { nameDevice } from '../device.rules.ts'
import { readOwnAccount } from '../read-own-account.ts'
import { readOwnPasswordHash } from '../read-own-password-hash.ts'
import { returnTarget } from '../return-target.rules.ts'
import { signInWithPassword } from '../sign-in-with-password.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const { address } = await run(readOwnAccount, undefined)
  const hasPassword = (await run(readOwnPasswordHash, undefined)) !== null
  return { address, hasPassword, to: returnTarget(new URL(request.url).searchParams.get('to')) }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const here = page(context)
  const form = await readForm(request, confirmForm)
  if (!form.ok) return data({ fields: form.problems }, { status: 422 })
  const { password, to } = form.values
  const { address } = await here.run(readOwnAccount, undefined)
  const device = nameDevice(request.headers.get('user-agent'))
  const within = here.actor.kind === 'account' ? here.actor.organisationId : null
  const result = await here.settle(signInWithPassword(here, { address, password, device, within }))
  if (!result.ok)
    return data({ sentence: result.problem.sentence, at: 'password' }, { status: result.problem.status })
  if ('choices' in result.outcome) throw redirect('/sign-in')
  const { token, maxAgeSeconds } = result.outcome
  await here.run(confirmSession, { token })
  here.cookies.set('session', token, maxAgeSeconds)
  throw redirect(returnTarget(to))
}
