import { useActionData, useLoaderData, useParams } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import { goalMessages as words } from '../goal-pages.messages.ts'
import { roomMessages } from '../room.messages.ts'
import { GoalForm } from './goal-form.tsx'
import type { action, loader } from './goal-page.server.ts'
import { problemWords } from './problem-words.rules.ts'
import { RoomShell } from './room-shell.tsx'

export { action, loader } from './goal-page.server.ts'

export default function GoalPage() {
  const say = useSay()
  const sheet = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const errors = problemWords(say, words, refused?.problems)
  const title = say(sheet.goal ? words.change : words.newTitle)
  return (
    <RoomShell
      programme={sheet.programme}
      title={title}
      problems={refused?.problem ? { main: refused.problem } : errors}
    >
      <PageHead look="question" title={title} />
      <GoalForm sheet={sheet} errors={errors} typed={refused?.typed ?? {}} />
      {sheet.goal ? (
        <form method="post" className="chapter">
          <p className="small quiet">{say(words.removeNote)}</p>
          <Button name="intent" value="delete">
            {say(words.remove)}
          </Button>
        </form>
      ) : null}
      <Actions>
        <LinkButton look="quiet" href={`/l/${useParams()['token']!}/pair/goals`}>
          {say(roomMessages.goalsBack)}
        </LinkButton>
      </Actions>
    </RoomShell>
  )
}
