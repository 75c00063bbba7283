import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { z } from 'zod'
import { composeBrief, readBriefState } from '../briefs.reads.ts'
import { readDesign } from '../programmes.reads.ts'
import { sendBrief } from '../send-brief.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run } = page(context)
  const programmeId = params['programmeId']!
  const { programme, design } = await run(readDesign, { programmeId })
  return {
    programme,
    sponsor: design.sponsor ?? null,
    content: await run(composeBrief, { programmeId }),
    state: await run(readBriefState, { programmeId }),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, z.object({}))
  const programmeId = params['programmeId']!
  const result = await page(context).attempt(
    sendBrief,
    { programmeId },
    form.ok ? form.submission : undefined,
  )
  if (result.ok) throw redirect(`/programmes/${programmeId}/brief`)
  return data({ problem: result.problem.sentence }, { status: result.problem.status })
}
