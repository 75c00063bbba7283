import { useActionData, useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { action, loader } from './continue-page.server.ts'
import { Door } from './door.tsx'
import { FormProblems } from './form-problems.tsx'

export { loader, action } from './continue-page.server.ts'

export default function ContinuePage() {
  const say = useSay()
  const { name, organisation } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Door
      title={say(words.continueTitle, { name })}
      lead={say(words.continueLead, { organisation })}
      problem={refused !== undefined}
    >
      <FormProblems sentence={refused?.sentence} />
      <form method="post">
        <Button look="ink">{say(words.continueButton)}</Button>
      </form>
    </Door>
  )
}
