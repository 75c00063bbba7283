import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { joinForm } from '../accounts.contract.ts'
import { checkPassword } from '../password.rules.ts'
import { nameDevice } from '../device.rules.ts'
import { hashNewPassword } from '../hash-new-password.ts'
import { joinByLink } from '../join-by-link.ts'
import { readOwnAccount } from '../read-own-account.ts'
import { passwordProblem } from './password-problem.rules.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, organisationName } = page(context)
  const { name, address } = await run(readOwnAccount, undefined)
  return { name, address, organisation: organisationName ?? '' }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { attempt, settle, run, cookies, organisationName } = page(context)
  const form = await readForm(request, joinForm)
  if (!form.ok) return data({ fields: form.problems }, { status: 422 })
  const { password } = form.values
  const own = await run(readOwnAccount, undefined)
  const problem =
    password === '' ? null : checkPassword(password, [own.name, own.address, organisationName ?? ''])
  if (problem) return data({ fields: { password: passwordProblem(problem) } }, { status: 422 })
  const hashed = await settle(password === '' ? Promise.resolve(null) : hashNewPassword(password))
  if (!hashed.ok) return data({ sentence: hashed.problem.sentence }, { status: hashed.problem.status })
  const result = await attempt(joinByLink, {
    passwordHash: hashed.outcome,
    device: nameDevice(request.headers.get('user-agent')),
  })
  if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
  cookies.set('session', result.outcome.token, result.outcome.maxAgeSeconds)
  throw redirect('/')
}
