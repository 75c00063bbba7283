import { typedText } from '#platform/pages/refused.rules.ts'
import { useSay } from '#words/say.tsx'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import { problemWord } from './closing-words.rules.ts'
import type { StepProps } from './rated-steps.tsx'

export function ChangeStep({ closing, refused, after }: StepProps) {
  const say = useSay()
  const problem = refused?.problems['commitment']
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <TextArea
        name="commitment"
        rows={4}
        maxLength={600}
        label={say(words.changeLabel)}
        hint={say(words.changeHint)}
        initial={typedText(refused, 'commitment') ?? closing.saved.commitment}
        error={problem ? say(problemWord(problem)) : undefined}
      />
      <CheckField name="quote" label={say(words.changeBox)} note={say(words.changeBoxNote)} />
      <Actions>
        <Button look="ink">{say(words.save)}</Button>
        <LinkButton href={after}>{say(words.skipPage)}</LinkButton>
      </Actions>
    </form>
  )
}

/** The words exactly as they would appear, and nothing chosen: only a yes to this very picture lets them be quoted. */
export function QuoteStep({ closing, refused }: StepProps) {
  const say = useSay()
  const problem = refused?.problems['allow']
  return (
    <>
      <blockquote className="lead">
        <p>“{closing.saved.commitment}”</p>
        <footer className="small quiet">
          {say(words.quoteBy, { side: closing.side, programme: closing.programme })}
        </footer>
      </blockquote>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <input type="hidden" name="asked" value="quote" />
        <ChoiceCards
          name="allow"
          legend={say(words.quoteAsk)}
          error={problem ? say(problemWord(problem)) : undefined}
          choices={[
            { value: 'yes', label: say(words.quoteYes) },
            { value: 'no', label: say(words.quoteNo) },
          ]}
        />
        <Button look="ink">{say(words.save)}</Button>
      </form>
    </>
  )
}

export function ThanksStep({ closing, refused, after }: StepProps) {
  const say = useSay()
  const problem = refused?.problems['thanks']
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <TextArea
        name="thanks"
        rows={5}
        maxLength={600}
        label={say(words.thanksLabel)}
        hint={say(words.thanksHint, { other: closing.other })}
        initial={typedText(refused, 'thanks') ?? closing.saved.thanks}
        error={problem ? say(problemWord(problem)) : undefined}
      />
      <Actions>
        <Button look="ink">{say(words.save)}</Button>
        <LinkButton href={after}>{say(words.skipPage)}</LinkButton>
      </Actions>
    </form>
  )
}
