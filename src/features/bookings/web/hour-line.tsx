import { useLocale, useSay } from '#words/say.tsx'
import { Time } from '#ui/time.tsx'
import { slotMessages } from '../slot.messages.ts'
import { slotWords, zoneCity, type SlotView } from '../slot-words.rules.ts'

/** One hour in both zones. */
export function HourLine({
  startsAt,
  minutes,
  zones,
  now,
}: {
  startsAt: Date
  minutes: number
  zones: SlotView
  now: Date
}) {
  const say = useSay()
  const { value, mine, theirs, clockChange } = slotWords(startsAt, minutes, zones, {
    say,
    locale: useLocale(),
    now,
  })
  return (
    <>
      <p className="lead strong">
        <Time at={value} text={mine} />
      </p>
      {theirs ? <p className="quiet">{theirs}</p> : null}
      <p className="small quiet">{say(slotMessages.zone, { zone: zoneCity(zones.ownZone) })}</p>
      {clockChange ? <p className="small strong">{clockChange}</p> : null}
    </>
  )
}
