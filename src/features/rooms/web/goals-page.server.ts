import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { deleteLine } from '#features/goals/delete-line.ts'
import { lineForm } from '#features/goals/goals.contract.ts'
import { writeLine } from '#features/goals/write-line.ts'
import { readGoalBook } from '../read-goal-book.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { run, now } = page(context)
  return { book: await run(readGoalBook, undefined), now }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const form = await formOf(request)
  const deleted = form.get('delete')
  const checked = checkForm(form, lineForm)
  if (typeof deleted !== 'string' && !checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result =
    typeof deleted === 'string'
      ? await attempt(deleteLine, { lineId: deleted })
      : checked.ok
        ? await attempt(writeLine, checked.values, checked.submission)
        : null
  if (result?.ok === false)
    return data(
      { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
      { status: result.problem.status },
    )
  throw redirect(`/l/${params['token']!}/pair/goals`)
}
