import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { addDaysOff } from '../add-days-off.ts'
import { daysForm } from '../days-off.contract.ts'
import { readOwnDaysOff } from '../read-own-days-off.ts'
import { removeDaysOff } from '../remove-days-off.ts'
import { readDone } from './days-page.rules.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = await page(context).run(readOwnDaysOff, undefined)
  return { ...view, ...readDone(request.url, view.days) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const here = `/l/${params['token']}/pair/days-off`
  const form = await formOf(request)
  const typed = typedValues(form)
  const refuse = ({ sentence, status }: { sentence: string; status: number }) =>
    data({ sentence, problems: {}, typed }, { status })
  const removing = form.get('remove')
  if (typeof removing === 'string') {
    const result = await attempt(removeDaysOff, { daysOffId: removing })
    if (result.ok) throw redirect(`${here}?done=${result.outcome.back > 0 ? 'returned' : 'removed'}`)
    return refuse(result.problem)
  }
  const checked = checkForm(form, daysForm)
  if (!checked.ok) return data({ sentence: null, problems: checked.problems, typed }, { status: 422 })
  const result = await attempt(addDaysOff, checked.values, checked.submission)
  if (!result.ok) return refuse(result.problem)
  const { outcome } = result
  if (!outcome.entered) return { asked: { ...checked.values, ...outcome } }
  throw redirect(`${here}?done=${outcome.count > 0 ? 'left-out' : 'added'}&days=${outcome.daysOffId}`)
}
