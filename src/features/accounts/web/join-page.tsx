import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { Door } from './door.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import type { action, loader } from './join-page.server.ts'
import { problemWords } from './problem-words.rules.ts'

export { loader, action } from './join-page.server.ts'

export default function JoinPage() {
  const say = useSay()
  const { name, address, organisation } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Problems | undefined
  const wrong = refused?.fields?.['password']
  return (
    <Door
      title={say(words.joinTitle, { name })}
      lead={say(words.joinLead, { organisation })}
      problem={refused !== undefined}
    >
      <FormProblems {...refused} />
      <form method="post" noValidate>
        <TextField
          name="address"
          type="email"
          label={say(words.address)}
          initial={address}
          readOnly
          autoComplete="username"
        />
        <TextField
          name="password"
          type="password"
          label={say(words.password)}
          optional={say(words.optional)}
          hint={say(words.passwordHint)}
          autoComplete="new-password"
          error={wrong ? say(problemWords(wrong)) : undefined}
        />
        <Button look="ink">{say(words.joinButton)}</Button>
      </form>
    </Door>
  )
}
