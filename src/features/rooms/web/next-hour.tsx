import { useParams } from 'react-router'
import { Actions, LinkButton } from '#ui/button.tsx'
import { Time } from '#ui/time.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair, ShownHour } from '../read-our-pair.ts'
import { hoursIn, otherHour } from './hours.rules.ts'

/** What comes next for the two, with the one thing to press. */
export function NextHour({ room }: { room: OurPair }) {
  const say = useSay()
  const home = `/l/${useParams()['token']!}/pair`
  const hours = hoursIn(useLocale())
  const { state, next, toLog, ownZone, otherName } = room
  if (state === 'paused' || state === 'closed')
    return (
      <section className="chapter">
        <h2>{say(state === 'paused' ? words.pausedTitle : words.closedTitle)}</h2>
        <p className="quiet">{say(state === 'paused' ? words.pausedText : words.closedText)}</p>
      </section>
    )
  return (
    <>
      {toLog ? (
        <section className="chapter">
          <h2>{say(words.logAsk, { name: otherName })}</h2>
          <p className="quiet">{say(words.logAskText, { when: hours.full(toLog.startsAt, ownZone) })}</p>
          <Actions>
            <LinkButton look="ink" href={`${home}/log/${toLog.sessionId}`}>
              {say(words.logDay, { day: hours.weekday(toLog.startsAt, ownZone) })}
            </LinkButton>
          </Actions>
        </section>
      ) : null}
      {next ? (
        <Booked room={room} next={next} home={home} />
      ) : (
        <section className="chapter">
          <h2>{say(words.noneTitle)}</h2>
          <p className="quiet">{say(words.noneText)}</p>
          <Actions>
            <LinkButton look={toLog ? 'outline' : 'ink'} href={`${home}/times`}>
              {say(words.choose)}
            </LinkButton>
          </Actions>
        </section>
      )}
    </>
  )
}

function Booked({ room, next, home }: { room: OurPair; next: ShownHour; home: string }) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { state, toLog, ownZone } = room
  return (
    <section className="chapter">
      <h2>
        <Time at={next.startsAt.toISOString()} text={hours.full(next.startsAt, ownZone)} />
      </h2>
      <p className="quiet">
        <OtherHour room={room} at={next.startsAt} />
        {next.place ? (
          <>
            {' '}
            <bdi>{say(words.place, { place: next.place })}</bdi>
          </>
        ) : null}
      </p>
      {state === 'first' ? <p>{say(words.firstText)}</p> : null}
      <Actions>
        <LinkButton look={toLog ? 'outline' : 'ink'} href={`${home}/guide`}>
          {say(words.prepare, { day: hours.weekday(next.startsAt, ownZone) })}
        </LinkButton>
      </Actions>
      <Actions pair>
        <LinkButton href={`${home}/move/${next.sessionId}`}>{say(words.move)}</LinkButton>
        <LinkButton href={`${home}/log`}>{say(words.log)}</LinkButton>
      </Actions>
    </section>
  )
}

function OtherHour({ room, at }: { room: OurPair; at: Date }) {
  const say = useSay()
  const hour = otherHour(hoursIn(useLocale()), at, room)
  const { otherName: name, otherPlace: place } = room
  if (hour === null) return say(words.sameHour, { name })
  return place ? say(words.otherHourIn, { hour, name, place }) : say(words.otherHour, { hour, name })
}
