import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { createProgramme } from '../create-programme.ts'
import { newProgrammeForm } from '../programmes.contract.ts'

export async function action({ context, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const form = await readForm(request, newProgrammeForm)
  if (!form.ok) return data({ problems: form.problems, problem: null, typed: form.typed }, { status: 422 })
  const result = await attempt(createProgramme, form.values, form.submission)
  if (result.ok) throw redirect(`/programmes/${result.outcome.programmeId}/design`)
  return data(
    { problems: {}, problem: result.problem.sentence, typed: form.values },
    { status: result.problem.status },
  )
}
