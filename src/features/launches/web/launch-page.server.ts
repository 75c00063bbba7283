import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { z } from 'zod'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { programmeStates } from '#features/programmes/programme-state.rules.ts'
import { launchProgramme } from '../launch-programme.ts'
import { readLaunch } from '../read-launch.ts'

const launchForm = z.discriminatedUnion('do', [
  z.object({ do: z.literal('launch') }),
  z.object({ do: z.literal('back'), to: z.enum(programmeStates) }),
])

export function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readLaunch, { programmeId: params['programmeId']! })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId']!
  const form = await readForm(request, launchForm)
  if (!form.ok) throw redirect(`/programmes/${programmeId}/launch`)
  const result =
    form.values.do === 'launch'
      ? await attempt(launchProgramme, { programmeId }, form.submission)
      : await attempt(moveProgramme, { programmeId, to: form.values.to }, form.submission)
  if (result.ok) throw redirect(`/programmes/${programmeId}/launch`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
