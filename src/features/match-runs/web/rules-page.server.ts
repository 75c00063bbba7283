import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { typedValues, type Typed } from '#platform/pages/read-form.ts'
import { editDraft } from '../edit-draft.ts'
import { matchRules, type MatchRules } from '../match-rules.contract.ts'
import { changeBetween, fromForm } from '../match-rules.rules.ts'
import { readTable } from '../read-table.ts'
import { saveMatchRules } from '../save-match-rules.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const programmeId = params['programmeId']!
  const { programme, inForce, run } = await page(context).run(readTable, { programmeId })
  return {
    programmeId,
    programmeName: programme.name,
    rules: inForce,
    hasDraft: run !== undefined,
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
  if (form.get('scope') === 'draft') return changeDraft(page(context), programmeId, read.data, typed)
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

/** A change for the draft on the table: it stands in the ledger, takes effect with the next run, and can be undone. */
async function changeDraft(
  { run, attempt }: PageContext,
  programmeId: string,
  asked: MatchRules,
  typed: Typed,
) {
  const { inForce, entries } = await run(readTable, { programmeId })
  const change = changeBetween(inForce, asked)
  if (Object.keys(change).length > 0) {
    const seen = entries.at(-1)?.number ?? 0
    const done = await attempt(editDraft, { programmeId, seen, edit: { kind: 'change-rules', change } })
    if (!done.ok)
      return data(
        { wrong: [] as string[], typed, problem: done.problem.sentence },
        { status: done.problem.status },
      )
  }
  throw redirect(`/programmes/${programmeId}/match`)
}
