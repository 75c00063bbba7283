import { useSay } from '#words/say.tsx'
import { DayAndHour } from '#ui/day-and-hour.tsx'
import { SlotPicker } from '#ui/slot-picker.tsx'
import { dayOf, hoursOfDay } from '#features/bookings/own-time.rules.ts'
import { slotMessages } from '#features/bookings/slot.messages.ts'
import { zoneCity, type SlotWords } from '#features/bookings/slot-words.rules.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import { listOf, problemWords, textOf } from './refused.rules.ts'
import type { YesFormProps } from './shown.rules.ts'

const day = 86_400_000

/** Times that suit both. Whoever says yes first offers some; whoever says it second chooses one. */
export function FirstHour({
  decision: { view, chooses, suggested, zones, now },
  slots,
  refused,
}: YesFormProps & { readonly slots: readonly SlotWords[] }) {
  const say = useSay()
  const name = zones.otherName
  const title = say(
    chooses === 'offer'
      ? view === 'call'
        ? words.offerCallTitle
        : words.offerTitle
      : view === 'call'
        ? words.bookCallTitle
        : words.bookTitle,
  )
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  return (
    <section className="chapter">
      <h2>{title}</h2>
      {chooses === 'offer' ? <p className="quiet">{say(words.offerNote, { name })}</p> : null}
      <SlotPicker
        name="slot"
        legend={title}
        legendHidden
        kind={chooses === 'offer' ? 'checkbox' : 'radio'}
        chosen={listOf(refused, 'slot')}
        error={error('slot')}
        zone={say(slotMessages.zone, { zone: zoneCity(zones.ownZone) })}
        slots={slots.map(({ value, mine, theirs, clockChange }, at) => ({
          value,
          mine,
          clockChange,
          theirs:
            at < suggested.length
              ? [say(words.suggests, { name }), theirs].filter(Boolean).join(' ')
              : theirs,
        }))}
        other={{
          value: 'other',
          label: say(slotMessages.other),
          fields: (
            <DayAndHour
              name="other"
              day={{
                label: say(slotMessages.otherDay),
                min: dayOf(now, zones.ownZone),
                max: dayOf(new Date(now.getTime() + 60 * day), zones.ownZone),
                initial: textOf(refused, 'other-day'),
                error: error('other-day'),
              }}
              hour={{
                label: say(slotMessages.otherTime),
                choose: say(slotMessages.otherChoose),
                hours: hoursOfDay,
                initial: textOf(refused, 'other-time'),
                hint: say(slotMessages.otherHint),
              }}
            />
          ),
        }}
        leave={chooses === 'offer' ? { value: 'theirs', label: say(words.offerTheirs, { name }) } : undefined}
      />
    </section>
  )
}
