import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { offerPartner } from '../offer-partner.ts'
import { readRematch } from '../read-rematch.ts'
import { pickForm } from '../rematches.contract.ts'
import { undoOffer } from '../undo-offer.ts'

function asked({ params, request }: Pick<LoaderFunctionArgs, 'params' | 'request'>) {
  const query = new URL(request.url).searchParams
  const side = query.get('side')
  return {
    programmeId: params['programmeId'] ?? '',
    personId: params['personId'] ?? '',
    side: side === 'mentor' || side === 'mentee' ? (side as Side) : null,
    pick: query.get('pick'),
  }
}

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  return page(context).run(readRematch, asked({ params, request }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { attempt, run } = page(context)
  const ask = asked({ params, request })
  // The person must be one of this programme before anything is done for them.
  const { side } = await run(readRematch, ask)
  const here = `/programmes/${ask.programmeId}/rematch/${ask.personId}?side=${side}`
  const form = await formOf(request)
  if (form.get('intent') === 'undo') {
    const undone = await attempt(undoOffer, { ...ask, side })
    if (!undone.ok) return data({ sentence: undone.problem.sentence }, { status: undone.problem.status })
    throw redirect(here)
  }
  const checked = checkForm(form, pickForm)
  if (!checked.ok) return data({ sentence: null }, { status: 422 })
  const result = await attempt(offerPartner, { ...ask, side, pick: checked.values.pick }, checked.submission)
  if (!result.ok) return data({ sentence: result.problem.sentence }, { status: result.problem.status })
  throw redirect(here)
}
