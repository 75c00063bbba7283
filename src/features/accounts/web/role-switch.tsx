import type { Role } from '#contract/actor.ts'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { roleWords } from './role-words.rules.ts'

/** Roles never blend on one page, so going on in another one is an act of its own. */
export function RoleSwitch({ roles, now }: { roles: readonly Role[]; now: Role | null }) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>
        {say(words.actingAs)} {now ? say(roleWords[now].name) : null}
      </h2>
      {roles
        .filter((role) => role !== now)
        .map((role) => (
          <form key={role} method="post" action="/account/role">
            <Button name="role" value={role}>
              {say(words.switchTo, { role: say(roleWords[role].name) })}
            </Button>
          </form>
        ))}
    </section>
  )
}
