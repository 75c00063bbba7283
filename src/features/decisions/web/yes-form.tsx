import { useLocale, useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceButton } from '#ui/choice-button.tsx'
import { TextField } from '#ui/text-field.tsx'
import { slotWords } from '#features/bookings/slot-words.rules.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import { AgreementLines } from './agreement-lines.tsx'
import { FirstHour } from './first-hour.tsx'
import { problemWords, textOf } from './refused.rules.ts'
import type { YesFormProps } from './shown.rules.ts'

/** When, what you agree to, initials, one button. Nothing is chosen as it arrives, so sending it untouched does nothing. */
export function YesForm({ decision, refused }: YesFormProps) {
  const say = useSay()
  const locale = useLocale()
  const { view, side, chooses, minutes, zones, now, agreement } = decision
  const slots = [...decision.suggested, ...decision.times].map((startsAt) =>
    slotWords(startsAt, minutes, zones, { say, locale, now }),
  )
  const name = zones.otherName
  const initialsProblem = refused?.fields?.['initials']
  const isCall = view === 'call'
  return (
    <form method="post" noValidate className="repeats">
      <FirstHour decision={decision} slots={slots} refused={refused} />
      {isCall ? (
        <p className="quiet">{say(words.callNote, { name })}</p>
      ) : (
        <>
          {agreement ? <AgreementLines decision={decision} agreement={agreement} /> : null}
          <TextField
            name="initials"
            label={say(words.initials)}
            width="initials"
            maxLength={8}
            autoComplete="off"
            initial={textOf(refused, 'initials')}
            error={initialsProblem ? say(problemWords(initialsProblem)) : undefined}
          />
        </>
      )}
      {chooses === 'book' ? (
        <ChoiceButton
          name="intent"
          value={isCall ? 'call' : 'accept'}
          plain={say(isCall ? words.callBook : words.acceptBook)}
          says={slots.map(({ short }) =>
            say(isCall ? words.callBookAt : words.acceptBookAt, { when: short }),
          )}
        />
      ) : (
        <Button look="ink" name="intent" value={isCall ? 'call' : 'accept'}>
          {say(isCall ? words.callYes : side === 'mentor' ? words.acceptMentor : words.acceptLeader, {
            name,
          })}
        </Button>
      )}
    </form>
  )
}
