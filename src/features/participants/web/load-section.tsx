import { useSay } from '#words/say.tsx'
import type { MeteredLoad } from '#features/momentum/read-mentor-load.ts'
import { participantMessages as words } from '../participants.messages.ts'

/** What mentoring has taken of the last four weeks, for the mentor alone. No score and no colour: a number and what follows from it. */
export function LoadSection({ load }: { load: MeteredLoad }) {
  const say = useSay()
  const { hours, asks, sensitive, hoursPerMonth, sensitivePerMonth, over } = load
  return (
    <section className="chapter">
      <h2>{say(words.loadTitle)}</h2>
      <p>{say(words.loadHours, { hours: Math.round(hours * 10) / 10, hoursPerMonth })}</p>
      <p>{say(words.loadSensitive, { sensitive, most: sensitivePerMonth ?? 0 })}</p>
      <p className="quiet">{say(words.loadAsks, { asks })}</p>
      <p className="quiet">{say(over ? words.loadOver : words.loadUnder)}</p>
    </section>
  )
}
