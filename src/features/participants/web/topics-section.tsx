import { useLocale, useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { participantMessages as words } from '../participants.messages.ts'
import type { MePage } from '../read-me.ts'

/** What the match was made from. Changing it opens the person's own enrolment. */
export function TopicsSection({ me: { topics, weeklyHours, places, side, timeZone } }: { me: MePage }) {
  const say = useSay()
  const locale = useLocale()
  const days = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  // 1 June 2026 is a Monday.
  const hours = weeklyHours.map(
    (entry) =>
      `${days.format(new Date(Date.UTC(2026, 5, Number(entry[0]))))} ${entry.slice(2).replace('-', '–')}`,
  )
  const facts = [
    { label: say(words.topics), value: list.format(topics) || '–' },
    { label: say(words.hours), value: hours.length > 0 ? hours.join(', ') : say(words.hoursNone) },
    ...(timeZone ? [{ label: say(words.zone), value: timeZone.replaceAll('_', ' ') }] : []),
    ...(side === 'mentor' ? [{ label: say(words.places), value: String(places) }] : []),
  ]
  return (
    <section className="chapter">
      <h2>{say(words.topicsTitle)}</h2>
      <ul className="lines">
        {facts.map(({ label, value }) => (
          <li key={label}>
            <span className="small quiet">{label}</span>
            <br />
            {value}
          </li>
        ))}
      </ul>
      <form method="post">
        <Button name="intent" value="answers">
          {say(words.change)}
        </Button>
      </form>
    </section>
  )
}
