import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { page, type Attempt, type PageContext } from '#platform/pages/page-context.ts'
import { checkForm, formOf } from '#platform/pages/read-form.ts'
import { accountForm, invitationForm, rolesForm } from '../accounts.contract.ts'
import { changeRoles } from '../change-roles.ts'
import { disableAccount } from '../disable-account.ts'
import { enableAccount } from '../enable-account.ts'
import { inviteAccount } from '../invite-account.ts'
import { listAccounts } from '../list-accounts.ts'

const dones = ['invited', 'roles', 'disabled', 'enabled'] as const
type Done = (typeof dones)[number]

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { run } = page(context)
  const done = new URL(request.url).searchParams.get('done')
  return { ...(await run(listAccounts, undefined)), done: dones.find((one) => one === done) ?? null }
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await formOf(request)
  const here = page(context)
  const intent = form.get('intent')
  if (intent === 'invite') return invite(here, form)
  if (intent === 'roles') {
    const checked = checkForm(form, rolesForm)
    if (!checked.ok) return data({ fields: checked.problems, typed: {} }, { status: 422 })
    return finish(await here.attempt(changeRoles, checked.values), 'roles')
  }
  const checked = checkForm(form, accountForm)
  if (!checked.ok) throw redirect('/access')
  return intent === 'enable'
    ? finish(await here.attempt(enableAccount, checked.values), 'enabled')
    : finish(await here.attempt(disableAccount, checked.values), 'disabled')
}

async function invite({ attempt }: PageContext, form: FormData) {
  const checked = checkForm(form, invitationForm)
  if (!checked.ok) return data({ fields: checked.problems, typed: checked.typed }, { status: 422 })
  const result = await attempt(inviteAccount, checked.values, checked.submission)
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, at: 'address', typed: checked.values },
      { status: result.problem.status },
    )
  throw redirect('/access?done=invited')
}

function finish(result: Attempt<unknown>, done: Done) {
  if (!result.ok)
    return data(
      { sentence: result.problem.sentence, at: 'accounts', typed: {} },
      { status: result.problem.status },
    )
  throw redirect(`/access?done=${done}`)
}
