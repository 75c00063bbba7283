import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { readRetention } from '../read-retention.ts'
import { holdForm, termsForm } from '../retention.contract.ts'
import { saveTerms } from '../save-terms.ts'
import { setHold } from '../set-hold.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  return page(context).run(readRetention, { programmeId: params['programmeId'] ?? '' })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt } = page(context)
  const programmeId = params['programmeId'] ?? ''
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'hold') {
    const read = checkForm(form, holdForm)
    if (!read.ok) return data({ problems: read.problems, typed: read.typed, sentence: null }, { status: 422 })
    const placed = await attempt(setHold, { programmeId, reason: read.values.reason }, read.submission)
    if (!placed.ok) return refused(placed.problem)
  } else if (intent === 'lift') {
    const lifted = await attempt(setHold, { programmeId, reason: null })
    if (!lifted.ok) return refused(lifted.problem)
  } else {
    const read = checkForm(form, termsForm)
    if (!read.ok) return data({ problems: read.problems, typed: read.typed, sentence: null }, { status: 422 })
    const saved = await attempt(saveTerms, { programmeId, terms: read.values }, read.submission)
    if (!saved.ok) return refused(saved.problem)
  }
  throw redirect(`/programmes/${programmeId}/retention`)
}

function refused({ sentence, status }: { sentence: string; status: number }) {
  return data({ problems: {}, typed: {}, sentence }, { status })
}
