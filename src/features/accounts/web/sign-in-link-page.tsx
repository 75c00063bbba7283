import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { Door } from './door.tsx'
import { FormProblems, type Problems } from './form-problems.tsx'
import { problemWords } from './problem-words.rules.ts'
import type { action, loader } from './sign-in-link-page.server.ts'

export { loader, action } from './sign-in-link-page.server.ts'

export default function SignInLinkPage() {
  const say = useSay()
  const { sent, mailServer } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as (Problems & { address: string }) | undefined
  const back = (
    <p className="small">
      <a href="/sign-in">{say(words.backToSignIn)}</a>
    </p>
  )
  if (sent && !refused)
    return (
      <Door title={say(words.linkSentTitle)} lead={say(words.linkSent)}>
        {mailServer ? null : <p className="small quiet">{say(words.linkNoServer)}</p>}
        {back}
      </Door>
    )
  return (
    <Door title={say(words.linkTitle)} lead={say(words.signInLinkNote)} problem={refused !== undefined}>
      <FormProblems {...refused} />
      <form method="post" action="/sign-in/link" noValidate>
        <TextField
          name="address"
          type="email"
          label={say(words.address)}
          autoComplete="username"
          initial={refused?.address}
          error={refused?.fields?.['address'] ? say(problemWords(refused.fields['address'])) : undefined}
        />
        <Button look="ink">{say(words.signInLink)}</Button>
      </form>
      {back}
    </Door>
  )
}
