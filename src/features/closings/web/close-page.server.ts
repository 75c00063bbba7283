import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { openForm } from '../closings.contract.ts'
import { openClosing } from '../open-closing.ts'
import { readOwnClosing } from '../read-own-closing.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? ''
  const closing = await page(context).run(readOwnClosing, undefined)
  if (closing.view === 'reflect') throw redirect(`/l/${token}/pair/close/${closing.at}`)
  return { token, closing }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, openForm)
  if (!form.ok) return data({ problems: form.problems, typed: form.typed, sentence: null }, { status: 422 })
  const result = await page(context).attempt(openClosing, undefined, form.submission)
  if (!result.ok)
    return data(
      { problems: {}, typed: {}, sentence: result.problem.sentence },
      { status: result.problem.status },
    )
  throw redirect(`/l/${params['token'] ?? ''}/pair/close`)
}
