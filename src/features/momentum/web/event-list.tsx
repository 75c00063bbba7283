import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { momentumMessages as words } from '../momentum.messages.ts'
import type { PairEvent } from '../timeline.rules.ts'
import { alertWords, inMessage } from './reading-words.rules.ts'

export function EventList({ timeline }: { timeline: readonly PairEvent[] }) {
  const say = useSay()
  const day = new Intl.DateTimeFormat(useLocale(), { day: 'numeric', month: 'long' })
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.timeline)}</h2>
      </div>
      {timeline.length === 0 ? (
        <p className="quiet">{say(words.timelineNone)}</p>
      ) : (
        <dl className="facts">
          {timeline.map((event, place) => (
            <div key={place}>
              <dt>
                <time dateTime={event.at.toISOString()}>{day.format(event.at)}</time>
              </dt>
              <dd>{told(event, say)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}

function told(event: PairEvent, say: Say): string {
  switch (event.kind) {
    case 'accepted':
      return say(words.eventAccepted)
    case 'held':
      return say(words.eventHeld)
    case 'not-held':
      return say(words.eventNotHeld)
    case 'signed':
      return say(words.eventSigned, { version: event.version })
    case 'moved':
      return say(words.eventMoved, { side: event.side })
    case 'cancelled':
      return say(words.eventCancelled, { side: event.side })
    case 'alert':
      return say(words.eventAlert, { what: say(alertWords[event.alert]) })
    case 'settled':
      return say(words.eventSettled, { what: say(alertWords[event.alert]) })
    case 'help':
      return say(words.eventHelp, { help: inMessage(event.help) })
  }
}
