import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { interviewForm } from '#features/interviews/interviews.contract.ts'
import { noteInterview } from '#features/interviews/note-interview.ts'
import { readTalk } from '../read-talk.ts'

const idsOf = (params: LoaderFunctionArgs['params']) => ({
  programmeId: params['programmeId']!,
  personId: params['personId']!,
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readTalk, idsOf(params))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, interviewForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const ids = idsOf(params)
  const result = await page(context).attempt(noteInterview, { ...ids, answers: form.values }, form.submission)
  if (result.ok) throw redirect(`/programmes/${ids.programmeId}/talks/${ids.personId}`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
