import { BalanceBar } from '#ui/balance-bar.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { logMessages as words } from '../log.messages.ts'
import type { LogPage } from '../read-log.ts'
import { hoursIn } from './hours.rules.ts'
import { typedText } from './problem-words.rules.ts'
import { Voiced } from './voiced.tsx'

export interface LogFormProps {
  readonly log: LogPage
  readonly errors: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string | string[]>>
}

/** One screen, three taps; nothing is chosen beforehand, so a form nobody touched says nothing. */
export function LogForm({ log, errors, typed }: LogFormProps) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { side, otherName: name, next, ownZone } = log
  const isMentor = side === 'mentor'
  const you = [say(words.allYou), say(words.mostlyYou)] as const
  const other = [say(words.allOther, { name }), say(words.mostlyOther, { name })] as const
  const [left, right] = isMentor ? [you, other] : [other, you]
  const happened = typedText(typed, 'happened')
  return (
    <form method="post" noValidate data-keep="">
      <SubmissionKey />
      <ChoiceCards
        name="happened"
        legend={say(words.title, { name })}
        legendHidden
        chosen={happened ? [happened] : []}
        error={errors['happened']}
        choices={[
          { value: 'met', label: say(words.met) },
          { value: 'moved', label: say(words.moved) },
          { value: 'not', label: say(words.not) },
        ]}
      />
      <section className="chapter">
        <h2>{say(words.teaching)}</h2>
        <BalanceBar
          name="balance"
          legend={say(words.teaching)}
          legendHidden
          chosen={typedText(typed, 'balance')}
          error={errors['balance']}
          stops={[
            { value: '1', label: left[0] },
            { value: '2', label: left[1] },
            { value: '3', label: say(words.even) },
            { value: '4', label: right[1] },
            { value: '5', label: right[0] },
          ]}
        />
        <p className="small quiet">
          <Voiced text={say(isMentor ? words.explainMentor : words.explainLeader, { name })} />
        </p>
      </section>
      <TextField
        name="action"
        label={isMentor ? say(words.actionOther, { name }) : say(words.actionYou)}
        optional={say(words.optional)}
        maxLength={300}
        autoComplete="off"
        initial={typedText(typed, 'action')}
        error={errors['action']}
      />
      <TextField
        name="door"
        label={isMentor ? say(words.doorYou) : say(words.doorOther, { name })}
        optional={say(words.optional)}
        hint={say(words.actionsNote)}
        maxLength={300}
        autoComplete="off"
        initial={typedText(typed, 'door')}
        error={errors['door']}
      />
      {next ? <p className="quiet">{say(words.next, { when: hours.full(next.startsAt, ownZone) })}</p> : null}
      <Button look="ink">{say(words.save)}</Button>
      <p className="small strong" role="status" data-kept="" hidden>
        {say(words.kept)}
      </p>
      <p className="small strong" role="status" data-kept-open="" hidden>
        {say(words.keptOpen)}
      </p>
      <p className="small quiet">
        {say(words.saveNote)}{' '}
        <span data-keeps="" hidden>
          {say(words.keepNote)}
        </span>
      </p>
    </form>
  )
}
