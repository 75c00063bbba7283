import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { keepPair } from '#features/pairs/keep-pair.ts'
import { askChange, type ChangeOrder } from '../ask-change.ts'
import { orderOf } from '../change-forms.rules.ts'
import { keepForm } from '../pauses.contract.ts'
import { readPairChange } from '../read-pair-change.ts'
import { undoChange } from '../undo-change.ts'

const idsOf = (params: LoaderFunctionArgs['params']) => ({
  programmeId: params['programmeId'] ?? '',
  pairId: params['pairId'] ?? '',
})

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readPairChange, idsOf(params))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const ids = idsOf(params)
  const here = page(context)
  // The pair must be one of this programme before anything is done with it.
  const { brokenRule } = await here.run(readPairChange, ids)
  const form = await formOf(request)
  const intent = String(form.get('intent') ?? '')
  const refusal =
    intent === 'keep' ? await keep(here, ids, form) : await change(here, ids, form, intent, brokenRule)
  if (refusal) return refusal
  throw redirect(`/programmes/${ids.programmeId}/pairs/${ids.pairId}/change`)
}

async function keep({ attempt }: PageContext, { pairId }: { pairId: string }, form: FormData) {
  const checked = checkForm(form, keepForm)
  if (!checked.ok) return refused('keep', checked.problems, checked.typed)
  const result = await attempt(keepPair, { pairId, why: checked.values.why }, checked.submission)
  return result.ok ? null : refused('keep', {}, checked.values, result.problem)
}

async function change(
  { attempt }: PageContext,
  { pairId }: { pairId: string },
  form: FormData,
  intent: string,
  brokenRule: 'chain' | 'left' | null,
) {
  const { schema, order } = orderOf(intent)
  if (!schema) {
    const undone = await attempt(undoChange, { pairId })
    return undone.ok ? null : refused(intent, {}, {}, undone.problem)
  }
  const checked = checkForm(form, schema)
  if (!checked.ok) return refused(intent, checked.problems, checked.typed)
  const asked = order(checked.values, pairId)
  const wanted: ChangeOrder = asked.kind === 'end' ? { ...asked, cause: brokenRule ?? 'other' } : asked
  const result = await attempt(askChange, wanted, checked.submission)
  return result.ok ? null : refused(intent, {}, {}, result.problem)
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
