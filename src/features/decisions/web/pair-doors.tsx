import { useSay } from '#words/say.tsx'
import { Actions, Button } from '#ui/button.tsx'
import { CheckField } from '#ui/check-field.tsx'
import { decisionMessages as words } from '../decisions.messages.ts'
import { problemWords } from './refused.rules.ts'
import type { YesFormProps } from './shown.rules.ts'

/** Ways on from what was decided. Each is a press, since a page that is only opened makes nothing. */
export function PairDoors({ decision: { view, next, rhythm, kept }, refused }: YesFormProps) {
  const say = useSay()
  const isPair = view === 'both'
  const missing = refused?.fields?.['keep']
  return (
    <>
      {kept ? (
        <p role="status" className="strong">
          {say(words.keptDone)}
        </p>
      ) : null}
      {isPair && next && rhythm ? (
        <form method="post" className="chapter" noValidate>
          <h2>{say(words.keepTitle, { cadence: rhythm })}</h2>
          <p className="quiet">{say(words.keepNote)}</p>
          <input type="hidden" name="session" value={next.sessionId} />
          <CheckField
            name="keep"
            label={say(words.keepYes, { cadence: rhythm })}
            error={missing ? say(problemWords(missing)) : undefined}
          />
          <Button name="intent" value="keep">
            {say(words.keepButton)}
          </Button>
        </form>
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
