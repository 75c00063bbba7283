import { Actions, Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { useSay } from '#words/say.tsx'
import { circleMessages as words } from '../circles.messages.ts'
import type { ShownCircle } from './circle-ahead.tsx'

/** Who was there: nobody is ticked until somebody ticks them. */
export function CirclePast({
  circle: { circleId, when, minutes, place, attended, attendanceAt },
  mentors,
}: {
  circle: ShownCircle & { readonly attended: readonly string[]; readonly attendanceAt: Date | null }
  mentors: readonly { personId: string; name: string }[]
}) {
  const say = useSay()
  return (
    <div className="stack">
      <h3>{say(words.when, { at: when, minutes })}</h3>
      <p className="quiet">{say(words.where, { place })}</p>
      {attendanceAt ? <p>{say(words.attended, { attended: attended.length })}</p> : null}
      {mentors.length === 0 ? (
        <p className="quiet">{say(words.noMentors)}</p>
      ) : (
        <form method="post" className="stack">
          <input type="hidden" name="circleId" value={circleId} />
          <ChoiceCards
            id={`person-${circleId}`}
            name="person"
            kind="checkbox"
            legend={say(words.whoCame)}
            hint={say(words.whoHint)}
            choices={mentors.map(({ personId, name }) => ({ value: personId, label: <bdi>{name}</bdi> }))}
            chosen={attended}
          />
          <Actions>
            <Button name="intent" value="attendance">
              {say(words.saveCame)}
            </Button>
          </Actions>
        </form>
      )}
    </div>
  )
}
