import { useParams } from 'react-router'
import type { SpokenPart } from '#features/guides/agenda-words.rules.ts'
import { checkInMessages } from '#features/guides/guides.messages.ts'
import { balancePrompts } from '#features/guides/balance-prompts.rules.ts'
import { AgendaList } from '#ui/agenda-list.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import { Time } from '#ui/time.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair, ShownHour } from '../read-our-pair.ts'
import { CheckInLine } from './check-in-line.tsx'
import { hoursIn, otherHour } from './hours.rules.ts'

/** What comes next for the two, with the one thing to press. */
export function NextHour({ room, agenda }: { room: OurPair; agenda: readonly SpokenPart[] }) {
  const say = useSay()
  const home = `/l/${useParams()['token']!}/pair`
  const hours = hoursIn(useLocale())
  const { state, next, toLog, ownZone, otherName, readings } = room
  if (state === 'paused' || state === 'closed')
    return (
      <section className="chapter">
        <h2>{say(state === 'paused' ? words.pausedTitle : words.closedTitle)}</h2>
        <p className="quiet">{say(state === 'paused' ? words.pausedText : words.closedText)}</p>
      </section>
    )
  return (
    <>
      {readings > 0 ? (
        <p className="quiet">
          {say(words.readings, { count: readings })}{' '}
          <a className="tall-link" href={`${home}/training`}>
            {say(words.toReadings)}
          </a>
        </p>
      ) : null}
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
      {room.checkIn ? <CheckInLine home={home} /> : null}
      {next ? (
        <Booked room={room} next={next} home={home} agenda={agenda} />
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

function Booked({
  room,
  next,
  home,
  agenda,
}: {
  room: OurPair
  next: ShownHour
  home: string
  agenda: readonly SpokenPart[]
}) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { state, toLog, ownZone, side, standing } = room
  const balance = standing?.balance ?? 'unknown'
  const advice = balance === 'unknown' ? null : balancePrompts(balance, side)
  const prepare = (
    <LinkButton look={toLog ? 'outline' : 'ink'} href={`${home}/session/${next.sessionId}`}>
      {say(words.prepare, { day: hours.weekday(next.startsAt, ownZone) })}
    </LinkButton>
  )
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
      {next.kind === 'check-in' ? <p>{say(checkInMessages.roomPlanned)}</p> : null}
      {advice ? <p>{say(advice)}</p> : null}
      {state === 'first' ? <p>{say(words.firstText)}</p> : null}
      {agenda.length > 0 ? <Plan agenda={agenda} folded={side === 'mentee'} /> : null}
      {toLog ? null : <Actions>{prepare}</Actions>}
      <Actions pair>
        {toLog ? prepare : null}
        <LinkButton href={`${home}/move/${next.sessionId}`}>{say(words.move)}</LinkButton>
        {toLog ? null : <LinkButton href={`${home}/log`}>{say(words.log)}</LinkButton>}
      </Actions>
    </section>
  )
}

/** Minutes, what, who leads; for the leader folded, since theirs are two minutes a week. */
function Plan({ agenda, folded }: { agenda: readonly SpokenPart[]; folded: boolean }) {
  const say = useSay()
  const list = (
    <AgendaList
      lines={agenda.map(({ key, minutes, lead, what, who, starters }, at) => ({
        key,
        minutes: at === 0 ? say(words.minutes, { minutes }) : minutes,
        what,
        who,
        voice: lead === 'both' ? 'quiet' : lead,
        children: starters.map((text) => (
          <p key={text} className="small quiet">
            <bdi>{text}</bdi>
          </p>
        )),
      }))}
    />
  )
  if (!folded) return list
  return (
    <details className="twin folded">
      <summary>{say(words.plan)}</summary>
      {list}
    </details>
  )
}

function OtherHour({ room, at }: { room: OurPair; at: Date }) {
  const say = useSay()
  const hour = otherHour(hoursIn(useLocale()), at, room)
  const { otherName: name, otherPlace: place } = room
  if (hour === null) return say(words.sameHour, { name })
  return place ? say(words.otherHourIn, { hour, name, place }) : say(words.otherHour, { hour, name })
}
