import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { Door } from './door.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import { problemWords } from './problem-words.rules.ts'
import type { action, loader } from './confirm-page.server.ts'

export { loader, action } from './confirm-page.server.ts'

/** In front of rooms that open only to somebody who has signed in a short while ago. */
export default function ConfirmPage() {
  const say = useSay()
  const { address, hasPassword, to } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Problems | undefined
  const field = refused?.fields?.['password']
  return (
    <Door title={say(words.confirmTitle)} lead={say(words.confirmLead)} problem={refused !== undefined}>
      <FormProblems {...refused} />
      {hasPassword ? (
        <form method="post" noValidate>
          <input type="hidden" name="to" value={to} />
          <input type="hidden" name="username" autoComplete="username" value={address} />
          <TextField
            name="password"
            type="password"
            label={say(words.password)}
            autoComplete="current-password"
            error={field ? say(problemWords(field)) : undefined}
          />
          <Button look="ink">{say(words.confirmButton)}</Button>
        </form>
      ) : null}
      <form method="post" action="/sign-in/link">
        <input type="hidden" name="address" value={address} />
        <Button look={hasPassword ? 'outline' : 'ink'}>{say(words.signInLink)}</Button>
      </form>
      <p className="small quiet">{say(words.confirmLinkNote, { address })}</p>
    </Door>
  )
}
