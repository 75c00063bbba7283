import { useParams } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { Time } from '#ui/time.tsx'
import { slotMessages } from '#features/bookings/slot.messages.ts'
import { slotWords, zoneCity } from '#features/bookings/slot-words.rules.ts'
import { decisionMessages as words } from '../decisions.messages.ts'
import type { Shown } from './shown.rules.ts'

type Next = NonNullable<Shown['next']>

/** The hour that is booked, in both zones, and what happens until then. */
export function BookedHour({
  decision: { zones, now, side },
  next: { startsAt, minutes, kind },
}: {
  decision: Shown
  next: Next
}) {
  const say = useSay()
  const { token } = useParams()
  const locale = useLocale()
  const { value, mine, theirs, clockChange } = slotWords(startsAt, minutes, zones, { say, locale, now })
  const isCall = kind === 'chemistry'
  return (
    <section className="chapter">
      <h2>{say(isCall ? words.bookedCall : kind === 'first' ? words.bookedFirst : words.bookedNext)}</h2>
      <p className="lead strong">
        <Time at={value} text={mine} />
      </p>
      {theirs ? <p className="quiet">{theirs}</p> : null}
      <p className="small quiet">{say(slotMessages.zone, { zone: zoneCity(zones.ownZone) })}</p>
      {clockChange ? <p className="small strong">{clockChange}</p> : null}
      <h3>{say(words.nextTitle)}</h3>
      <ul className="lines">
        <li>
          {say(words.nextCalendar)}{' '}
          <a href={`/l/${token}/match/hour`} download>
            {say(words.fileHour)}
          </a>
        </li>
        {isCall ? (
          <li>{say(words.nextCall)}</li>
        ) : (
          <li>{say(side === 'mentor' ? words.nextMentor : words.nextLeader, { name: zones.otherName })}</li>
        )}
      </ul>
    </section>
  )
}
