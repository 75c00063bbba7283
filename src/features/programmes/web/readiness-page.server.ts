import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { overrideReadiness, readReadiness } from '../override-readiness.ts'
import { overrideForm } from '../programmes.contract.ts'
import { readProgramme } from '../programmes.reads.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { run } = page(context)
  const programmeId = params['programmeId']!
  return {
    programme: await run(readProgramme, { programmeId }),
    readiness: await run(readReadiness, { programmeId }),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const form = await readForm(request, overrideForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const result = await page(context).attempt(
    overrideReadiness,
    { programmeId, ...form.values },
    form.submission,
  )
  if (result.ok) throw redirect(`/programmes/${programmeId}/readiness`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
