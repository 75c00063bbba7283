import { useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { TickForm } from '#ui/tick-form.tsx'
import { rhythmForm } from '#features/bookings/rhythm-words.rules.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import type { YesFormProps } from './shown.rules.ts'

/** Ways on from what was decided. Each is a press, since a page that is only opened makes nothing. */
export function PairDoors({ decision: { view, next, rhythm, kept }, refused }: YesFormProps) {
  const say = useSay()
  const isPair = view === 'both'
  const isMissing = refused?.fields?.['keep'] !== undefined
  return (
    <>
      {kept ? (
        <p role="status" className="strong">
          {say(words.keptDone)}
        </p>
      ) : null}
      {isPair && next && rhythm ? (
        <TickForm {...rhythmForm(say, { cadence: rhythm, sessionId: next.sessionId, isMissing })} />
      ) : null}
      <section className="chapter">
        <h2>{say(words.doorsTitle)}</h2>
        <Actions>
          {isPair ? <Door place="" ink label={say(words.doorPair)} /> : null}
          {next ? <Door place={`move/${next.sessionId}`} label={say(words.doorMove)} /> : null}
          {isPair && !next ? <Door place="times" label={say(words.doorTimes)} /> : null}
          {isPair ? <Door place="pause" label={say(words.doorPause)} /> : null}
        </Actions>
      </section>
    </>
  )
}

function Door({ place, label, ink }: { place: string; label: string; ink?: boolean }) {
  return (
    <form method="post">
      <Button name="intent" value="open" look={ink ? 'ink' : 'outline'}>
        {label}
      </Button>
      <input type="hidden" name="place" value={place} />
    </form>
  )
}
