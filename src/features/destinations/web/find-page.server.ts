import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { findForm, type Found } from '../destinations.contract.ts'
import { findDestinations } from '../find-destinations.ts'
import { readPlaces } from '../read-places.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const programmeId = new URL(request.url).searchParams.get('programme')
  return page(context).run(readPlaces, { programmeId })
}

/** Reads and changes nothing; it is asked for with a form because names do not belong into addresses. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, findForm)
  if (!form.ok) {
    const typed = typeof form.typed['text'] === 'string' ? form.typed['text'] : ''
    const found: Found = { text: typed, people: [], pairs: [] }
    return data({ found, problem: form.problems['text'] ?? null }, { status: 422 })
  }
  return data({ found: await page(context).run(findDestinations, form.values), problem: null })
}
