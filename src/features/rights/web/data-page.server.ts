import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { askErasure } from '../ask-erasure.ts'
import { confirmErasure } from '../confirm-erasure.ts'
import { readErasure } from '../read-erasure.ts'
import { nameForm } from '../rights.contract.ts'
import { withdrawErasure } from '../withdraw-erasure.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readErasure, { personId: params['personId'] ?? '' })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const personId = params['personId'] ?? ''
  const form = await formOf(request)
  const intent = form.get('intent')
  const refused = ({ sentence, status }: { sentence: string; status: number }) =>
    data({ problems: {}, sentence }, { status })
  if (intent === 'erase') {
    const read = checkForm(form, nameForm)
    if (!read.ok) return data({ problems: read.problems, sentence: null }, { status: 422 })
    const result = await attempt(confirmErasure, { personId, name: read.values.name }, read.submission)
    if (!result.ok) return refused(result.problem)
  } else {
    const result = await attempt(intent === 'withdraw' ? withdrawErasure : askErasure, { personId })
    if (!result.ok) return refused(result.problem)
  }
  throw redirect(`/people/${personId}/data`)
}
