import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { askErasure } from '../ask-erasure.ts'
import { readOwnHeld } from '../read-own-held.ts'
import { askForm } from '../rights.contract.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return { token: params['token'] ?? '', held: await page(context).run(readOwnHeld, undefined) }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request, askForm)
  if (!form.ok) return data({ problems: form.problems, sentence: null }, { status: 422 })
  const result = await page(context).attempt(askErasure, { personId: null }, form.submission)
  if (!result.ok)
    return data({ problems: {}, sentence: result.problem.sentence }, { status: result.problem.status })
  throw redirect(`/l/${params['token'] ?? ''}/pair/everything`)
}
