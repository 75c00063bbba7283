import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { action, loader } from './account-page.server.ts'
import { FormProblems, type Problems } from './form-problems.tsx'
import { OwnShell } from './own-shell.tsx'
import { problemWords } from './problem-words.rules.ts'
import { RoleSwitch } from './role-switch.tsx'
import { SessionList } from './session-list.tsx'

export { loader, action } from './account-page.server.ts'

export default function AccountPage() {
  const say = useSay()
  const { name, address, roles, role, hasPassword, sessions, organisation, done } =
    useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Problems | undefined
  const title = say(words.accountTitle)
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  return (
    <OwnShell title={refused ? say(words.problem, { title }) : title} note={organisation ?? undefined}>
      <FormProblems {...refused} />
      <PageHead look="question" title={<bdi>{name}</bdi>} sub={<bdi>{address}</bdi>} />
      {done && !refused ? (
        <p role="status" className="strong">
          {say(done === 'session' ? words.sessionEnded : words.passwordSaved)}
        </p>
      ) : null}
      <RoleSwitch roles={roles} now={role} />
      <section className="chapter" id="sessions">
        <h2>{say(words.sessionsTitle)}</h2>
        <SessionList sessions={sessions} />
      </section>
      <section className="chapter">
        <h2>{say(hasPassword ? words.passwordTitle : words.passwordTitleFirst)}</h2>
        <form method="post" noValidate>
          <input type="hidden" name="username" value={address} autoComplete="username" />
          {hasPassword ? (
            <TextField
              name="present"
              type="password"
              label={say(words.passwordPresent)}
              autoComplete="current-password"
              error={error('present')}
            />
          ) : null}
          <TextField
            name="password"
            type="password"
            label={say(words.passwordNew)}
            hint={say(words.passwordHint)}
            autoComplete="new-password"
            error={error('password')}
          />
          <Button>{say(words.passwordButton)}</Button>
        </form>
      </section>
      <section className="chapter">
        <h2>{say(words.signOutTitle)}</h2>
        <p className="quiet">{say(words.signOutLead)}</p>
        <form method="post" action="/sign-out">
          <Button>{say(words.signOut)}</Button>
        </form>
      </section>
    </OwnShell>
  )
}
