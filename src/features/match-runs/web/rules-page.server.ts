import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { typedValues } from '#platform/pages/read-form.ts'
import { fromForm } from '../match-rules.rules.ts'
import { matchRules } from '../match-rules.contract.ts'
import { readTable } from '../read-table.ts'
import { saveMatchRules } from '../save-match-rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  const { programme, rules } = await page(context).run(readTable, { programmeId })
  return {
    programmeId,
    programmeName: programme.name,
    rules,
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const programmeId = params['programmeId']!
  const form = await request.formData()
  const typed = typedValues(form)
  const read = matchRules.safeParse(fromForm(typed))
  if (!read.success) {
    const wrong = [...new Set(read.error.issues.map(({ path }) => path.join('.')))]
    return data({ wrong, typed, problem: null }, { status: 422 })
  }
  const key = form.get('_submission')
  const done = await page(context).attempt(
    saveMatchRules,
    { programmeId, rules: read.data },
    typeof key === 'string' && key !== '' ? key : undefined,
  )
  if (!done.ok)
    return data(
      { wrong: [] as string[], typed, problem: done.problem.sentence },
      { status: done.problem.status },
    )
  throw redirect(`/programmes/${programmeId}/match/rules?saved`)
}
