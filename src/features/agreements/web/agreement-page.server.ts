import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { proposalForm, signatureForm } from '../agreement-forms.contract.ts'
import { proposeAgreement } from '../propose-agreement.ts'
import { readOwnAgreement } from '../read-own-agreement.ts'
import { signOwnAgreement } from '../sign-own-agreement.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const done = new URL(request.url).searchParams.get('done')
  return { ...(await run(readOwnAgreement, undefined)), done }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, language } = page(context)
  const form = await formOf(request)
  const typed = typedValues(form)
  const here = `/l/${params['token']}/pair/agreement`
  const proposing = form.get('intent') === 'propose'
  const refuse = (problem: { fields?: Record<string, string>; sentence?: string; status?: number }) =>
    data({ ...problem, typed, proposing }, { status: problem.status ?? 422 })
  if (proposing) {
    const checked = checkForm(form, proposalForm)
    if (!checked.ok) return refuse({ fields: checked.problems })
    const { seen, initials, ...content } = checked.values
    const result = await attempt(proposeAgreement, { content, seen, initials, language })
    if (!result.ok) return refuse(result.problem)
    throw redirect(`${here}?done=sent`)
  }
  const checked = checkForm(form, signatureForm)
  if (!checked.ok) return refuse({ fields: checked.problems })
  const result = await attempt(signOwnAgreement, { ...checked.values, language })
  if (!result.ok) return refuse(result.problem)
  throw redirect(`${here}?done=signed`)
}
