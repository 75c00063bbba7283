import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext, type Problem } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { accountFailures, endSessionForm, newPasswordForm } from '../accounts.contract.ts'
import { changePassword } from '../change-password.ts'
import { hashNewPassword } from '../hash-new-password.ts'
import { endSession } from '../end-session.ts'
import { checkPassword } from '../password.rules.ts'
import { readOwnAccount } from '../read-own-account.ts'
import { readOwnPasswordHash } from '../read-own-password-hash.ts'
import { verifyStoredPassword } from '../verify-stored-password.ts'
import { passwordProblem } from './password-problem.rules.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, run, organisationName } = page(context)
  const own = await run(readOwnAccount, undefined)
  const done = new URL(request.url).searchParams.get('done')
  return {
    ...own,
    role: actor.kind === 'account' ? actor.role : null,
    organisation: organisationName,
    done: done === 'session' || done === 'password' ? done : null,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  return form.has('sessionId') ? end(page(context), form) : choosePassword(page(context), form)
}

async function end({ attempt }: PageContext, form: FormData) {
  const checked = checkForm(form, endSessionForm)
  if (!checked.ok) throw redirect('/account')
  const result = await attempt(endSession, checked.values)
  if (!result.ok)
    return data({ sentence: result.problem.sentence, at: 'sessions' }, { status: result.problem.status })
  throw redirect('/account?done=session')
}

async function choosePassword({ attempt, settle, run, say, organisationName }: PageContext, form: FormData) {
  const checked = checkForm(form, newPasswordForm)
  if (!checked.ok) return data({ fields: checked.problems }, { status: 422 })
  const { present, password } = checked.values
  const own = await run(readOwnAccount, undefined)
  const verified = await run(readOwnPasswordHash, undefined)
  const right = await settle(
    verified === null ? Promise.resolve(true) : verifyStoredPassword(verified, present),
  )
  if (!right.ok) return refuse(right.problem)
  if (!right.outcome)
    return data({ sentence: say(accountFailures.wrongPassword.words), at: 'present' }, { status: 422 })
  const problem = checkPassword(password, [own.name, own.address, organisationName ?? ''])
  if (problem) return data({ fields: { password: passwordProblem(problem) } }, { status: 422 })
  const hashed = await settle(hashNewPassword(password))
  if (!hashed.ok) return refuse(hashed.problem)
  const result = await attempt(changePassword, { passwordHash: hashed.outcome, verified })
  if (!result.ok) return refuse(result.problem)
  throw redirect('/account?done=password')
}

function refuse({ sentence, status }: Problem) {
  return data({ sentence, at: 'password' }, { status })
}
