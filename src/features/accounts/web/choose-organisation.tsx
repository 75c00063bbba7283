import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { accountMessages as words } from '../accounts.messages.ts'
import type { Choice } from '../sign-in-with-password.ts'
import { Door } from './door.tsx'

/** Address and password fit in several organisations: which of them today is for the person to say. */
export function ChooseOrganisation({ choices }: { choices: readonly Choice[] }) {
  const say = useSay()
  return (
    <Door title={say(words.chooseTitle)} lead={say(words.chooseLead, { count: choices.length })}>
      <div className="stack">
        {choices.map(({ organisation, path }) => (
          <form key={path} method="post" action={path}>
            <Button>
              <bdi>{organisation}</bdi>
            </Button>
          </form>
        ))}
      </div>
      <p className="small quiet">{say(words.chooseNote)}</p>
    </Door>
  )
}
