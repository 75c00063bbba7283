import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { action, loader } from './access-page.server.ts'
import { AccountTable } from './account-table.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import { InvitationForm } from './invitation-form.tsx'

export { loader, action } from './access-page.server.ts'

const dones = {
  invited: words.invited,
  roles: words.changedRoles,
  disabled: words.disabled,
  enabled: words.enabled,
} as const

export default function AccessPage() {
  const say = useSay()
  const { accounts, mayChange, mayGive, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as (Problems & { typed: object }) | undefined
  const title = say(words.accessPage)
  const active = accounts.filter(({ state }) => state !== 'disabled').length
  return (
    <>
      <title>{`${refused ? say(words.problem, { title }) : title} · ${say(words.brand)}`}</title>
      <FormProblems {...refused} />
      <PageHead
        title={say(words.accessTitle, { count: active })}
        sub={mayChange ? undefined : say(words.administratorsOnly)}
      />
      {done && !refused ? (
        <p role="status" className="strong">
          {say(dones[done])}
        </p>
      ) : null}
      <div className="columns">
        <section id="accounts" className="section">
          <AccountTable accounts={accounts} mayChange={mayChange} mayGive={mayGive} />
        </section>
        <InvitationForm mayGive={mayGive} refused={refused} />
      </div>
    </>
  )
}
