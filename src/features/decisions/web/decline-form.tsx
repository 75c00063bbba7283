import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { decisionMessages as words } from '../decisions.messages.ts'
import { listOf, problemWords, type Refused } from './refused.rules.ts'

/** No, on the same screen and in the same size. One choice and one press; the first choice is to say nothing. */
export function DeclineForm({
  side,
  name,
  again = false,
  refused,
}: {
  side: 'mentor' | 'mentee'
  name: string
  /** Takes back a yes. */
  again?: boolean
  refused: Refused | undefined
}) {
  const say = useSay()
  const error = refused?.fields?.['reason']
  return (
    <section className="no">
      <details className="unfold unfold-no" open={refused !== undefined}>
        <summary>{say(again ? words.takeBackTitle : words.declineTitle)}</summary>
        <form method="post" noValidate>
          <ChoiceCards
            name="reason"
            legend={say(words.declineAsk)}
            chosen={listOf(refused, 'reason')}
            error={error ? say(problemWords(error)) : undefined}
            choices={[
              { value: 'unsaid', label: say(words.declineUnsaid) },
              { value: 'time', label: say(words.declineTime) },
              { value: 'topic', label: say(words.declineTopic) },
              { value: 'know', label: say(words.declineKnow) },
            ]}
          />
          <Button name="intent" value="decline">
            {say(words.declineButton)}
          </Button>
        </form>
      </details>
      <p className="small quiet">
        {say(side === 'mentor' && !again ? words.declineNote : words.declineNoteLeader, { name })}
      </p>
    </section>
  )
}
