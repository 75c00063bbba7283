import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerInterview } from '#features/interviews/answer-interview.ts'
import { interviewForm } from '#features/interviews/interviews.contract.ts'
import { readOwnTalk } from '../read-own-talk.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const talk = await page(context).run(readOwnTalk, undefined)
  return {
    talk,
    base: `/l/${params['token']!}/interview`,
    change: new URL(request.url).searchParams.has('change'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, interviewForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const result = await page(context).attempt(answerInterview, { answers: form.values }, form.submission)
  if (result.ok) throw redirect(`/l/${params['token']!}/interview`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
