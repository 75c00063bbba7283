import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { surveyStateForm } from '../interest.contract.ts'
import { qrPath } from '../qr-path.rules.ts'
import { readSurveyResults } from '../read-survey-results.ts'
import { setSurveyState } from '../set-survey-state.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run, publicUrl } = page(context)
  const { survey, ...results } = await run(readSurveyResults, { programmeId: params['programmeId']! })
  const url = survey ? `${publicUrl}/interest/${survey.token}` : null
  return { ...results, state: survey?.state ?? null, url, qr: url ? qrPath(url) : null }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const form = await readForm(request, surveyStateForm)
  if (!form.ok) throw redirect(`/programmes/${programmeId}/interest`)
  const result = await page(context).attempt(
    setSurveyState,
    { programmeId, to: form.values.to },
    form.submission,
  )
  if (result.ok) throw redirect(`/programmes/${programmeId}/interest`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
