import { useLoaderData, useParams } from 'react-router'
import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { bookingMessages as words } from '../bookings.messages.ts'
import type { loader } from './assist-page.server.ts'
import { HourLine } from './hour-line.tsx'
import { HourShell } from './hour-shell.tsx'

export { loader } from './assist-page.server.ts'

/** Upcoming hours of a leader, to book and to move. */
export default function AssistPage() {
  const say = useSay()
  const { token = '' } = useParams()
  const { leader, pairs, now } = useLoaderData<typeof loader>()
  return (
    <HourShell title={say(words.assistTitle, { leader })} programme="">
      <p className="quiet">{say(pairs.length === 0 ? words.assistNobody : words.assistNote, { leader })}</p>
      {pairs.map(({ pairId, zones, hours }) => (
        <section className="chapter" key={pairId}>
          <h2>{say(words.assistWith, { name: zones.otherName })}</h2>
          {hours.length === 0 ? <p>{say(words.assistNone)}</p> : null}
          <ul className="lines">
            {hours.slice(0, 8).map(({ sessionId, startsAt, minutes }) => (
              <li key={sessionId}>
                <HourLine startsAt={startsAt} minutes={minutes} zones={zones} now={now} />
                <p>
                  <a href={`/l/${token}/assist/move/${sessionId}`}>{say(words.assistMove)}</a>
                </p>
              </li>
            ))}
          </ul>
          <LinkButton href={`/l/${token}/assist/times/${pairId}`}>{say(words.assistBook)}</LinkButton>
        </section>
      ))}
    </HourShell>
  )
}
