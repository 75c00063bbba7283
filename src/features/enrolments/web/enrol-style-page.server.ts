import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { describeOwnStyle } from '../describe-own-style.ts'
import { styleForm } from '../own-style.contract.ts'
import { readOwnStyle } from '../read-own-style.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const own = await page(context).run(readOwnStyle, undefined)
  const base = `/l/${params['token']!}/enrol`
  if (!own.isOpen || !own.asked) throw redirect(base)
  return { ...own, base }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, styleForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const result = await page(context).attempt(describeOwnStyle, form.values, form.submission)
  if (result.ok) throw redirect(`/l/${params['token']!}/enrol`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: {} },
    { status: result.problem.status },
  )
}
