import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { linkRequestForm } from '../accounts.contract.ts'
import { requestSignInLink } from '../request-sign-in-link.ts'

export function loader({ context, request }: LoaderFunctionArgs) {
  const { mailServer } = page(context)
  return { sent: new URL(request.url).searchParams.has('sent'), mailServer }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const here = page(context)
  const form = await readForm(request, linkRequestForm)
  if (!form.ok) {
    const { address } = form.typed
    return data(
      { fields: form.problems, address: typeof address === 'string' ? address : '' },
      { status: 422 },
    )
  }
  const result = await here.settle(requestSignInLink(here, form.values))
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, at: 'address', address: form.values.address },
      { status: result.problem.status },
    )
  throw redirect('/sign-in/link?sent')
}
