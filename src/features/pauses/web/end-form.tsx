import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { leaveReasons } from '../pauses.contract.ts'
import { pauseMessages as words } from '../pauses.messages.ts'
import { problemWord, reasonWords, typedOf, type RefusedIntent } from './pause-words.rules.ts'

/** Leaving is one screen: a box that is the decision, and a reason only for whoever wants to give one. */
export function EndForm({ other, refused }: { other: string; refused?: RefusedIntent | undefined }) {
  const say = useSay()
  const problem = refused?.intent === 'end' ? refused.problems['end'] : undefined
  return (
    <section className="chapter">
      <h2>{say(words.endTitle)}</h2>
      <p className="quiet">{say(words.endNote, { name: other })}</p>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <CheckField
          name="end"
          label={say(words.endBox)}
          note={say(words.endBoxNote)}
          error={problem ? say(problemWord(problem)) : undefined}
        />
        <details>
          <summary>{say(words.reasonAsk)}</summary>
          <ChoiceCards
            name="reason"
            legend={say(words.reasonAsk)}
            legendHidden
            hint={say(words.reasonNote)}
            chosen={typedOf(refused, 'end', 'reason')}
            choices={leaveReasons.map((reason) => ({ value: reason, label: say(reasonWords[reason]) }))}
          />
        </details>
        <Button name="intent" value="end">
          {say(words.endButton)}
        </Button>
      </form>
    </section>
  )
}
