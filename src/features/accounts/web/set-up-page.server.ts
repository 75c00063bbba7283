import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { systemChance } from '#platform/clock/clock.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { accountFailures, setUpForm } from '../accounts.contract.ts'
import { hashNewPassword } from '../hash-new-password.ts'
import { checkPassword } from '../password.rules.ts'
import { nameDevice } from '../device.rules.ts'
import { isSetupCodeOpen } from '../setup-codes.store.ts'
import { setUpOrganisation } from '../set-up-organisation.ts'
import { passwordProblem } from './password-problem.rules.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { lookUp } = page(context)
  if ((await lookUp(listOrganisations, undefined)).length > 0) throw redirect('/sign-in')
  const zones = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]
  const code = new URL(request.url).searchParams.get('code') ?? ''
  return {
    code,
    codeFits: code !== '' && (await lookUp(isSetupCodeOpen, digest(code))),
    zones,
    here: Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { settle, runIn, lookUp, say, cookies, now } = page(context)
  const form = await readForm(request, setUpForm)
  if (!form.ok) return data({ fields: form.problems, typed: withoutPassword(form.typed) }, { status: 422 })
  const { password, ...answers } = form.values
  // Before anything costly: whoever has no code gets no hash computed.
  if (!(await lookUp(isSetupCodeOpen, digest(answers.code))))
    return data(
      { sentence: say(accountFailures.setupCode.words), at: 'code', typed: answers },
      { status: 403 },
    )
  const problem = checkPassword(password, [answers.organisation, answers.name, answers.address])
  if (problem)
    return data({ fields: { password: passwordProblem(problem) }, typed: answers }, { status: 422 })
  const device = nameDevice(request.headers.get('user-agent'))
  const hashed = await settle(hashNewPassword(password))
  if (!hashed.ok)
    return data({ sentence: hashed.problem.sentence, typed: answers }, { status: hashed.problem.status })
  const input = { ...answers, passwordHash: hashed.outcome, device }
  const result = await settle(runIn(systemChance.newId(now), setUpOrganisation, input))
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, at: 'code', typed: answers },
      { status: result.problem.status },
    )
  cookies.set('session', result.outcome.token, result.outcome.maxAgeSeconds)
  throw redirect('/')
}

/** A password is never sent back, not even to whoever typed it. */
function withoutPassword(typed: Readonly<Record<string, string | string[]>>) {
  const { password: _password, ...rest } = typed
  return rest
}
