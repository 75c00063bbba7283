import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { askChange } from '../ask-change.ts'
import { orderOf } from '../change-forms.rules.ts'
import { readOwnChange } from '../read-own-change.ts'
import { undoChange } from '../undo-change.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { token: params['token'] ?? '', change: await page(context).run(readOwnChange, undefined) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const form = await formOf(request)
  const intent = String(form.get('intent') ?? '')
  const here = `/l/${params['token'] ?? ''}/pair/pause`
  const { schema, order } = orderOf(intent)
  if (!schema) {
    const undone = await attempt(undoChange, { pairId: null })
    if (!undone.ok) return refused(intent, {}, {}, undone.problem)
    throw redirect(here)
  }
  const checked = checkForm(form, schema)
  if (!checked.ok) return refused(intent, checked.problems, checked.typed)
  const result = await attempt(askChange, order(checked.values, null), checked.submission)
  if (!result.ok) return refused(intent, {}, {}, result.problem)
  throw redirect(here)
}

function refused(
  intent: string,
  problems: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string | string[]>>,
  problem?: { readonly sentence: string; readonly status: number },
) {
  return data(
    { intent, problems, typed, sentence: problem?.sentence ?? null },
    { status: problem?.status ?? 422 },
  )
}
