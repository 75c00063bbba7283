import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { DoorOr } from '#ui/door-shell.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { Choice } from '../sign-in-with-password.ts'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { Door } from './door.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import { problemWords } from './problem-words.rules.ts'
import type { action, loader } from './sign-in-page.server.ts'

export { loader, action } from './sign-in-page.server.ts'

type Answer = { readonly choices: readonly Choice[] } | (Problems & { readonly address: string })

export default function SignInPage() {
  const say = useSay()
  const { organisation, to, note } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Answer | undefined
  if (answer && 'choices' in answer) return <ChooseOrganisation choices={answer.choices} />
  const refused = answer
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  const title = organisation ? say(words.signInTitle, { organisation }) : say(words.signInTitlePlain)
  return (
    <Door title={title} lead={say(words.signInLead)} problem={refused !== undefined}>
      <FormProblems {...refused} />
      {note && !refused ? (
        <p role="status" className="strong">
          {say(note === 'out' ? words.signedOut : words.sessionOver)}
        </p>
      ) : null}
      <form method="post" action="/sign-in" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="address"
          type="email"
          label={say(words.address)}
          autoComplete="username"
          initial={refused?.address}
          error={error('address')}
        />
        <TextField
          name="password"
          type="password"
          label={say(words.password)}
          autoComplete="current-password"
          error={error('password')}
        />
        <Button look="ink">{say(words.signInButton)}</Button>
      </form>
      <DoorOr>{say(words.signInOr)}</DoorOr>
      <form method="post" action="/sign-in/link" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="address"
          id="link-address"
          type="email"
          label={say(words.address)}
          autoComplete="username"
          initial={refused?.address}
        />
        <Button>{say(words.signInLink)}</Button>
      </form>
      <p className="small quiet">{say(words.signInLinkNote)}</p>
    </Door>
  )
}
