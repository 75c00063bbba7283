import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { answerSurvey } from '../answer-survey.ts'
import { surveyForm, type InterestSide } from '../interest.contract.ts'
import { openSurveyDoor, organisationBehind } from './survey-start-page.server.ts'

function sideOf(text: string | undefined): InterestSide {
  if (text === 'mentor' || text === 'mentee') return text
  throw new Response(null, { status: 404 })
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const side = sideOf(params['side'])
  const token = params['token']!
  const survey = await openSurveyDoor(page(context), token)
  if (survey.state === 'closed') throw redirect(`/interest/${token}`)
  return { side, ...survey }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ours = page(context)
  const side = sideOf(params['side'])
  const token = params['token']!
  const form = await readForm(request, surveyForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const answering = ours.runIn(organisationBehind(ours, token), answerSurvey, {
    token,
    side,
    answer: form.values,
    machine: ours.remoteAddress,
    submission: form.submission,
  })
  const result = await ours.settle(answering)
  if (result.ok) throw redirect(`/interest/${token}/thanks`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
