import { useLocale, useSay } from '#words/say.tsx'
import { ChoiceButton } from '#ui/choice-button.tsx'
import { DayAndHour } from '#ui/day-and-hour.tsx'
import { SlotPicker } from '#ui/slot-picker.tsx'
import { bookingMessages as words } from '../bookings.messages.ts'
import { dayOf, hoursOfDay } from '../own-time.rules.ts'
import type { TimesPage } from '../read-times.ts'
import { slotMessages } from '../slot.messages.ts'
import { slotWords, zoneCity } from '../slot-words.rules.ts'
import { problemWords, type Refused } from './refused.rules.ts'

const day = 86_400_000

/** Three times that suit both, or another; one button whose words repeat the choice. */
export function HourForm({
  times: { times, minutes, zones, now },
  moves,
  refused,
}: {
  times: TimesPage & { readonly now: Date }
  moves: boolean
  refused: Refused | undefined
}) {
  const say = useSay()
  const locale = useLocale()
  const slots = times.map((startsAt) => slotWords(startsAt, minutes, zones, { say, locale, now }))
  const typed = (field: string) => [refused?.typed[field]].flat()[0]
  const error = (field: string) =>
    refused?.fields?.[field] ? say(problemWords(refused.fields[field])) : undefined
  return (
    <form method="post" noValidate className="repeats">
      {slots.length === 0 ? <p>{say(words.none)}</p> : null}
      <SlotPicker
        name="slot"
        legend={say(words.legend)}
        legendHidden
        slots={slots}
        chosen={[refused?.typed['slot'] ?? []].flat()}
        error={error('slot')}
        zone={say(slotMessages.zone, { zone: zoneCity(zones.ownZone) })}
        other={{
          value: 'other',
          label: say(slotMessages.other),
          fields: (
            <DayAndHour
              name="other"
              day={{
                label: say(slotMessages.otherDay),
                min: dayOf(now, zones.ownZone),
                max: dayOf(new Date(now.getTime() + 90 * day), zones.ownZone),
                initial: typed('other-day'),
                error: error('other-day'),
              }}
              hour={{
                label: say(slotMessages.otherTime),
                choose: say(slotMessages.otherChoose),
                hours: hoursOfDay,
                initial: typed('other-time'),
                hint: say(slotMessages.otherHint),
              }}
            />
          ),
        }}
      />
      <ChoiceButton
        name="intent"
        value={moves ? 'move' : 'book'}
        plain={say(moves ? words.move : words.book)}
        says={slots.map(({ short }) => say(moves ? words.moveAt : words.bookAt, { when: short }))}
      />
    </form>
  )
}
