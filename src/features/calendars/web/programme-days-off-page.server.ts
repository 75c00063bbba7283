import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { addDaysOff } from '../add-days-off.ts'
import { daysForm } from '../days-off.contract.ts'
import { readProgrammeDaysOff } from '../read-programme-days-off.ts'
import { removeDaysOff } from '../remove-days-off.ts'
import { readDone } from './days-page.rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const view = await page(context).run(readProgrammeDaysOff, { programmeId: params['programmeId'] ?? '' })
  return { ...view, ...readDone(request.url, view.days) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId'] ?? ''
  const here = `/programmes/${programmeId}/days-off`
  const form = await formOf(request)
  const typed = typedValues(form)
  const refuse = ({ sentence, status }: { sentence: string; status: number }) =>
    data({ sentence, problems: {}, typed }, { status })
  const removing = form.get('remove')
  if (typeof removing === 'string') {
    const result = await attempt(removeDaysOff, { programmeId, daysOffId: removing })
    if (result.ok) throw redirect(`${here}?done=removed`)
    return refuse(result.problem)
  }
  const checked = checkForm(form, daysForm)
  if (!checked.ok) return data({ sentence: null, problems: checked.problems, typed }, { status: 422 })
  const result = await attempt(addDaysOff, { programmeId, ...checked.values }, checked.submission)
  if (!result.ok) return refuse(result.problem)
  const { outcome } = result
  if (!outcome.entered) return { asked: { ...checked.values, ...outcome } }
  throw redirect(`${here}?done=${outcome.count > 0 ? 'fitting' : 'added'}&days=${outcome.daysOffId}`)
}
