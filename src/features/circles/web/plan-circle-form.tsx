import { Actions, Button } from '#ui/button.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { circleLengths } from '../circles.contract.ts'
import { circleMessages as words } from '../circles.messages.ts'
import { problemWords, type Refused } from './problem-words.rules.ts'

/** Another date. The hour and the length are chosen, never given. */
export function PlanCircleForm({
  hours,
  days,
  refused,
}: {
  hours: readonly string[]
  days: { min: string; max: string }
  refused: Refused | undefined
}) {
  const say = useSay()
  const about = (field: string) => {
    const typed = refused?.typed[field]
    const problem = refused?.problems[field]
    return {
      name: field,
      initial: typeof typed === 'string' ? typed : '',
      error: problem === undefined ? undefined : say(problemWords(problem)),
    }
  }
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.planTitle)}</h2>
      </div>
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <DayField {...about('start-day')} label={say(words.day)} {...days} />
        <SelectField
          {...about('start-time')}
          label={say(words.hour)}
          options={[
            { value: '', label: say(words.chooseHour) },
            ...hours.map((time) => ({ value: time, label: time })),
          ]}
        />
        <SelectField
          {...about('minutes')}
          label={say(words.minutes)}
          options={[
            { value: '', label: say(words.chooseMinutes) },
            ...circleLengths.map((value) => ({
              value,
              label: say(words.someMinutes, { minutes: Number(value) }),
            })),
          ]}
        />
        <TextField {...about('place')} label={say(words.place)} hint={say(words.placeHint)} maxLength={200} />
        <TextArea
          {...about('plan')}
          label={say(words.plan)}
          hint={say(words.planHint)}
          maxLength={1000}
          rows={4}
        />
        <Actions>
          <Button look="ink" name="intent" value="plan">
            {say(words.add)}
          </Button>
        </Actions>
      </form>
    </section>
  )
}
