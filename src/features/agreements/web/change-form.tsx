import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/date-field.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { agendaOwners, cadences, placeKinds } from '#features/programmes/design.contract.ts'
import type { AgreementContent } from '../agreements.contract.ts'
import type { AgreementNames } from '../agreement-text.rules.ts'
import { agreementPageMessages as words } from '../agreement-page.messages.ts'
import { agreementMessages } from '../agreements.messages.ts'
import { problemWords, type Refused } from './refused.rules.ts'

/** The next version, filled with what holds now; initials are what nobody types by accident. */
export function ChangeForm({
  base,
  seen,
  names,
  other,
  refused,
}: {
  base: AgreementContent
  seen: number
  names: AgreementNames
  other: string
  refused: Refused | undefined
}) {
  const say = useSay()
  const typed = (field: string) => [refused?.typed[field]].flat()[0]
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  const prefix = (field: string) => ({ name: field, id: `change-${field}`, error: error(field) })
  return (
    <section className="chapter">
      <h2>{say(words.changeTitle)}</h2>
      <p className="quiet">{say(words.changeNote, { name: other })}</p>
      <details className="unfold" open={refused !== undefined}>
        <summary>{say(words.changeOpen)}</summary>
        <form method="post" noValidate>
          <input type="hidden" name="seen" value={seen} />
          <TextArea
            {...prefix('purpose')}
            label={say(words.purpose)}
            optional={say(words.optional)}
            rows={3}
            maxLength={600}
            initial={typed('purpose') ?? base.purpose}
          />
          <TextArea
            {...prefix('offLimits')}
            label={say(words.offLimits)}
            optional={say(words.optional)}
            rows={3}
            maxLength={1200}
            initial={typed('offLimits') ?? base.offLimits}
          />
          <SelectField
            {...prefix('agendaOwner')}
            label={say(words.agendaOwner)}
            initial={typed('agendaOwner') ?? base.agendaOwner}
            options={agendaOwners.map((value) => ({
              value,
              label: say(words[`agendaOwner.${value}`], { mentor: names.mentor, mentee: names.mentee }),
            }))}
          />
          <SelectField
            {...prefix('cadence')}
            label={say(words.cadence)}
            initial={typed('cadence') ?? base.cadence}
            options={cadences.map((value) => ({ value, label: say(words[`cadence.${value}`]) }))}
          />
          <TextField
            {...prefix('minutes')}
            label={say(words.minutes)}
            inputMode="numeric"
            width="short"
            initial={typed('minutes') ?? base.minutes}
          />
          <ChoiceCards
            {...prefix('places')}
            kind="checkbox"
            legend={say(words.places)}
            chosen={refused ? [refused.typed['places'] ?? []].flat() : base.places}
            choices={placeKinds.map((value) => ({ value, label: say(agreementMessages[`place.${value}`]) }))}
          />
          <DayField
            {...prefix('endsOn')}
            label={say(words.endsOn)}
            hint={say(words.endsOnHint)}
            initial={typed('endsOn') ?? base.endsOn ?? undefined}
          />
          <TextField
            {...prefix('initials')}
            label={say(words.initials)}
            width="initials"
            maxLength={8}
            autoComplete="off"
            initial={typed('initials')}
          />
          <Button name="intent" value="propose">
            {say(words.changeButton, { name: other })}
          </Button>
        </form>
      </details>
    </section>
  )
}
