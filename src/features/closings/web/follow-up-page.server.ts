import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerFollowUp, readFollowUp } from '../answer-follow-up.ts'
import { followUpForm } from '../closings.contract.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { token: params['token'] ?? '', asked: await page(context).run(readFollowUp, undefined) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, followUpForm)
  if (!form.ok) return data({ problems: form.problems, typed: form.typed, sentence: null }, { status: 422 })
  const { using, touch } = form.values
  const inTouch = touch === undefined ? null : touch === 'yes'
  const result = await page(context).attempt(answerFollowUp, { using, inTouch }, form.submission)
  if (!result.ok)
    return data(
      { problems: {}, typed: {}, sentence: result.problem.sentence },
      { status: result.problem.status },
    )
  throw redirect(`/l/${params['token'] ?? ''}/pair/follow-up`)
}
