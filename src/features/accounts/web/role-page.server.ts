import { redirect, type ActionFunctionArgs } from 'react-router'
import { page } from '#platform/pages/page-context.ts'
import { readForm } from '#platform/pages/read-form.ts'
import { roleForm } from '../accounts.contract.ts'
import { switchRole } from '../switch-role.ts'

export function loader() {
  throw redirect('/account')
}

export async function action({ context, request }: ActionFunctionArgs) {
  const { run } = page(context)
  const form = await readForm(request, roleForm)
  if (!form.ok) throw redirect('/account')
  await run(switchRole, form.values)
  throw redirect('/')
}
