import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { addDaysOff } from '../add-days-off.ts'
import { daysForm } from '../days-off.contract.ts'
import { readOwnDaysOff } from '../read-own-days-off.ts'
import { removeDaysOff } from '../remove-days-off.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  return { ...(await run(readOwnDaysOff, undefined)), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const here = `/l/${params['token']}/pair/days-off`
  const form = await formOf(request)
  const typed = typedValues(form)
  const removing = form.get('remove')
  if (typeof removing === 'string') {
    const result = await attempt(removeDaysOff, { daysOffId: removing })
    if (result.ok) throw redirect(`${here}?done=removed`)
    return data({ sentence: result.problem.sentence, problems: {}, typed }, { status: result.problem.status })
  }
  const checked = checkForm(form, daysForm)
  if (!checked.ok) return data({ sentence: null, problems: checked.problems, typed }, { status: 422 })
  const result = await attempt(addDaysOff, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}?done=added`)
  return data({ sentence: result.problem.sentence, problems: {}, typed }, { status: result.problem.status })
}
