import type { Role } from '#contract/actor.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { AccountLine } from '../list-accounts.ts'
import { roleWords } from './role-words.rules.ts'

export function AccountChanges({ line, mayGive }: { line: AccountLine; mayGive: readonly Role[] }) {
  const say = useSay()
  const { accountId, name, roles, state } = line
  const off = state === 'disabled'
  return (
    <details>
      <summary aria-label={say(words.changeOf, { name })}>{say(words.changeSummary)}</summary>
      <form method="post" className="stack">
        <input type="hidden" name="accountId" value={accountId} />
        <fieldset>
          <legend className="small">{say(words.inviteRoles)}</legend>
          {mayGive.map((role) => (
            <CheckField
              key={role}
              name="roles"
              id={`${accountId}-${role}`}
              value={role}
              label={say(roleWords[role].name)}
              checked={roles.includes(role)}
            />
          ))}
        </fieldset>
        <Button small name="intent" value="roles">
          {say(words.changeRoles)}
        </Button>
        <Button small look="quiet" name="intent" value={off ? 'enable' : 'disable'}>
          {say(off ? words.enable : words.disable)}
        </Button>
      </form>
    </details>
  )
}
