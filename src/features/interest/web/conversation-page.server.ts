import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { logConversation } from '../answer-survey.ts'
import { conversationForm } from '../interest.contract.ts'
import { readSurveyResults } from '../read-survey-results.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { programme, topics } = await page(context).run(readSurveyResults, {
    programmeId: params['programmeId']!,
  })
  return { programme, topics, saved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const form = await readForm(request, conversationForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const { side, ...answer } = form.values
  const result = await page(context).attempt(logConversation, { programmeId, side, answer }, form.submission)
  if (result.ok) throw redirect(`/programmes/${programmeId}/interest/conversations?saved`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
