import { ChoiceCards } from '#ui/choice-cards.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import type { MatchRules } from '../match-rules.contract.ts'
import { rulesMessages as words } from '../rules.messages.ts'

interface WorkingStyleFieldsProps {
  readonly rules: Pick<MatchRules, 'weights' | 'workingStyle'>
  readonly typed: (name: string, otherwise: string | number) => string | number
  readonly errorOf: (name: string) => string | undefined
}

/** A switch with what is known for and against it beside it: advice and research contradict each other. */
export function WorkingStyleFields({ rules, typed, errorOf }: WorkingStyleFieldsProps) {
  const say = useSay()
  const asked = say(words.styleAskedNote)
  return (
    <div className="stack match-style">
      <ChoiceCards
        name="workingStyle"
        legend={say(words.styleLegend)}
        error={errorOf('workingStyle') && say(words.problemChoice)}
        chosen={[String(typed('workingStyle', rules.workingStyle))]}
        choices={[
          { value: 'off', label: say(words.styleOff), note: say(words.styleOffNote) },
          { value: 'similar', label: say(words.styleSimilar), note: asked },
          { value: 'different', label: say(words.styleDifferent), note: asked },
        ]}
      />
      <TextField
        name="weights.workingStyle"
        label={say(words.prefWorkingStyle)}
        hint={say(words.prefWorkingStyleHint)}
        error={errorOf('weights.workingStyle')}
        initial={typed('weights.workingStyle', rules.weights.workingStyle)}
        inputMode="numeric"
        width="short"
      />
      <p className="small text">
        <strong>{say(words.styleEvidence)}</strong>
      </p>
      <p className="small text">{say(words.styleEvidenceFor)}</p>
      <p className="small text">{say(words.styleEvidenceAgainst)}</p>
      <p className="small text">{say(words.styleEvidenceNone)}</p>
    </div>
  )
}
