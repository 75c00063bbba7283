import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { useSay } from '#words/say.tsx'
import { circleMessages as words } from '../circles.messages.ts'
import { problemWords, type Refused } from './problem-words.rules.ts'

export interface ShownCircle {
  readonly circleId: string
  readonly when: string
  readonly minutes: number
  readonly place: string
  readonly plan: string
  readonly coming: number
}

export function CircleAhead({
  circle: { circleId, when, minutes, place, plan, coming },
  mentors,
  refused,
}: {
  circle: ShownCircle
  mentors: number
  refused: Refused | undefined
}) {
  const say = useSay()
  const problem = refused?.problems[`sure-${circleId}`]
  return (
    <div className="stack">
      <h3>{say(words.when, { at: when, minutes })}</h3>
      <p>{say(words.where, { place })}</p>
      <p>{plan}</p>
      <p className="quiet">{say(words.comes, { coming, mentors })}</p>
      <form method="post" className="stack" noValidate>
        <input type="hidden" name="circleId" value={circleId} />
        <CheckField
          id={`sure-${circleId}`}
          name="sure"
          label={say(words.sure)}
          error={problem === undefined ? undefined : say(problemWords(problem))}
        />
        <Actions>
          <Button name="intent" value="remove">
            {say(words.remove)}
          </Button>
        </Actions>
      </form>
    </div>
  )
}
