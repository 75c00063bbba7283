import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { acceptMatch } from '../accept-match.ts'
import { declineMatch } from '../decline-match.ts'
import { acceptForm, declineForm } from '../pairs.contract.ts'
import { readMatch } from '../read-match.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run } = page(context)
  return run(readMatch, undefined)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  return form.get('intent') === 'decline'
    ? decline(page(context), params['token'] ?? '', form)
    : accept(page(context), params['token'] ?? '', form)
}

async function accept({ attempt }: PageContext, token: string, form: FormData) {
  const checked = checkForm(form, acceptForm)
  if (!checked.ok) return data({ fields: checked.problems, declining: false }, { status: 422 })
  const result = await attempt(acceptMatch, checked.values)
  if (!result.ok)
    return data({ sentence: result.problem.sentence, declining: false }, { status: result.problem.status })
  throw redirect(`/l/${token}/match`)
}

async function decline({ attempt }: PageContext, token: string, form: FormData) {
  const checked = checkForm(form, declineForm)
  if (!checked.ok) return data({ fields: checked.problems, declining: true }, { status: 422 })
  const result = await attempt(declineMatch, checked.values)
  if (!result.ok)
    return data({ sentence: result.problem.sentence, declining: true }, { status: result.problem.status })
  throw redirect(`/l/${token}/match`)
}
