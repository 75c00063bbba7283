import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { pauseMessages as words } from '../pauses.messages.ts'
import type { OwnChange } from '../read-own-change.ts'
import { dayAt, problemWord, typedOf, type RefusedIntent } from './pause-words.rules.ts'

/** How long, with nothing chosen: a form nobody touched pauses nobody. */
export function PauseForm({
  days,
  refused,
  paused = false,
}: {
  days: OwnChange['days']
  refused?: RefusedIntent | undefined
  /** The pair pauses already: this changes its day. */
  paused?: boolean
}) {
  const say = useSay()
  const error = (field: string) =>
    refused?.intent === 'pause' && refused.problems[field]
      ? say(problemWord(refused.problems[field]))
      : undefined
  return (
    <form method="post" className="stack-wide" noValidate>
      <SubmissionKey />
      <ChoiceCards
        name="length"
        legend={say(words.lengthAsk)}
        chosen={typedOf(refused, 'pause', 'length')}
        error={error('length')}
        choices={[
          { value: 'two-weeks', label: say(words.lengthTwoWeeks, { day: dayAt(days.twoWeeks) }) },
          { value: 'month', label: say(words.lengthMonth, { day: dayAt(days.month) }) },
          { value: 'open', label: say(words.lengthOpen) },
          {
            value: 'day',
            label: say(words.lengthDay),
            more: (
              <DayField
                name="day"
                label={say(words.dayLabel)}
                min={days.tomorrow}
                max={days.last}
                initial={typedOf(refused, 'pause', 'day')[0]}
                error={error('day')}
              />
            ),
          },
        ]}
      />
      <Button look={paused ? 'outline' : 'ink'} name="intent" value="pause">
        {say(paused ? words.longerButton : words.pauseButton)}
      </Button>
    </form>
  )
}
