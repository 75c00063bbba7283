import { useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { daysOffMessages as words } from '../days-off.messages.ts'

export interface RefusedDays {
  readonly sentence: string | null
  readonly problems: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string | string[]>>
}

/** First and last day, and no word why. What was typed stays. */
export function DaysForm({ today, refused }: { today: string; refused: RefusedDays | undefined }) {
  const say = useSay()
  const typed = (name: string) => {
    const text = refused?.typed[name]
    return typeof text === 'string' ? text : undefined
  }
  return (
    <form method="post" className="stack">
      <SubmissionKey />
      <DayField
        name="first"
        label={say(words.daysFirst)}
        min={today}
        initial={typed('first')}
        error={refused?.problems['first'] ? say(words.problemFirst) : undefined}
      />
      <DayField
        name="last"
        label={say(words.daysLast)}
        hint={say(words.daysLastHint)}
        min={today}
        initial={typed('last')}
        error={refused?.problems['last'] ? say(words.problemLast) : undefined}
      />
      <Actions>
        <Button look="ink">{say(words.daysAdd)}</Button>
      </Actions>
    </form>
  )
}
