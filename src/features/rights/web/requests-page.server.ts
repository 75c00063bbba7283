import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { liftErasure } from '../lift-erasure.ts'
import { listRequests } from '../list-requests.ts'
import { numberForm } from '../rights.contract.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const view = await page(context).run(listRequests, undefined)
  return { ...view, lifted: new URL(request.url).searchParams.has('lifted') }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, numberForm)
  if (!form.ok)
    return data({ problems: form.problems, sentence: null, typed: typedIn(form.typed) }, { status: 422 })
  const result = await page(context).attempt(liftErasure, form.values, form.submission)
  if (!result.ok) {
    const { sentence, status } = result.problem
    return data({ problems: {}, sentence, typed: form.values.employeeId }, { status })
  }
  throw redirect('/rights?lifted')
}

function typedIn({ employeeId }: Readonly<Record<string, string | string[]>>): string {
  return typeof employeeId === 'string' ? employeeId : ''
}
