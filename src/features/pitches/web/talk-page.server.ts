import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { deleteInterview } from '#features/interviews/delete-interview.ts'
import { pitchForm } from '../pitches.contract.ts'
import { readTalk } from '../read-talk.ts'
import { savePitch } from '../save-pitch.ts'
import { sendPitch } from '../send-pitch.ts'

const idsOf = (params: LoaderFunctionArgs['params']) => ({
  programmeId: params['programmeId']!,
  personId: params['personId']!,
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  const talk = await page(context).run(readTalk, idsOf(params))
  const home = `/programmes/${talk.programmeId}/talks`
  // Deleted meanwhile, by the other of the two: there is nothing to look at.
  if (!talk.interview) throw redirect(home)
  return { ...talk, interview: talk.interview }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, pitchForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const { attempt } = page(context)
  const ids = idsOf(params)
  const home = `/programmes/${ids.programmeId}/talks`
  const asked = form.values
  const result =
    asked.do === 'save'
      ? await attempt(savePitch, { ...ids, text: asked.text }, form.submission)
      : asked.do === 'send'
        ? await attempt(sendPitch, ids, form.submission)
        : await attempt(deleteInterview, { of: ids }, form.submission)
  if (result.ok) throw redirect(asked.do === 'delete' ? `${home}?deleted` : `${home}/${ids.personId}#as-read`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: asked },
    { status: result.problem.status },
  )
}
