import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import { Door } from './door.tsx'

export { action } from './sign-out-page.server.ts'

export default function SignOutPage() {
  const say = useSay()
  return (
    <Door title={say(words.signOutTitle)} lead={say(words.signOutLead)}>
      <form method="post">
        <Button look="ink">{say(words.signOut)}</Button>
      </form>
    </Door>
  )
}
