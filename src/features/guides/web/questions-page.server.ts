import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf, typedValues } from '#platform/pages/read-form.ts'
import { dropQuestion } from '../drop-question.ts'
import { questionForm, questionIdForm } from '../guides.contract.ts'
import { keepQuestion } from '../keep-question.ts'
import { readQuestions } from '../read-questions.ts'
import { takeQuestion } from '../take-question.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  return { ...(await run(readQuestions, undefined)), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const form = await formOf(request)
  const here = `/l/${params['token']}/pair/guide`
  const intent = form.get('intent')
  if (intent === 'drop' || intent === 'take') {
    const checked = checkForm(form, questionIdForm)
    if (!checked.ok) throw redirect(`${here}/questions`)
    const result = await attempt(
      intent === 'drop' ? dropQuestion : takeQuestion,
      checked.values,
      checked.submission,
    )
    if (result.ok)
      throw redirect(intent === 'drop' ? `${here}/questions?done=dropped` : `${here}?done=chosen`)
    return data(
      { problems: {}, problem: result.problem.sentence, typed: {} },
      { status: result.problem.status },
    )
  }
  const checked = checkForm(form, questionForm)
  if (!checked.ok)
    return data({ problems: checked.problems, problem: null, typed: checked.typed }, { status: 422 })
  const result = await attempt(keepQuestion, checked.values, checked.submission)
  if (result.ok) throw redirect(`${here}/questions?done=kept`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: typedValues(form) },
    { status: result.problem.status },
  )
}
