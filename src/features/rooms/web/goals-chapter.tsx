import { useParams } from 'react-router'
import { useLocale, useSay } from '#words/say.tsx'
import { roomMessages as words } from '../room.messages.ts'
import type { OurPair, Privately } from '../read-our-pair.ts'
import { hoursIn } from './hours.rules.ts'

export function GoalsChapter({
  room,
  privately: { goals, lines, reciprocity },
  now,
}: {
  room: OurPair
  privately: Privately
  now: Date
}) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const page = `/l/${useParams()['token']!}/pair/goals`
  const { side, otherName: name, ownZone } = room
  return (
    <section className="chapter">
      <h2>{say(words.goalsTitle)}</h2>
      {goals.length === 0 ? (
        <p className="quiet">
          {side === 'mentor' ? say(words.goalsNone, { name }) : say(words.goalsNoneLeader)}
        </p>
      ) : (
        <ul className="lines">
          {goals.map(({ goalId, text, state, dueMonth, settledAt }) => (
            <li key={goalId}>
              <span className="strong">
                <bdi>{text}</bdi>
              </span>
              <br />
              <span className="small quiet">
                {say(words[`goal.${state}`], { day: hours.date(settledAt ?? now, ownZone) })}
                {dueMonth && settledAt === null
                  ? ` ${say(words.goalBy, { month: hours.month(dueMonth, now) })}`
                  : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lines > 0 ? <p className="small quiet">{say(words[`reciprocity.${reciprocity}`])}</p> : null}
      <p>
        <a className="tall-link" href={goals.length === 0 ? `${page}/new` : page}>
          {say(goals.length === 0 ? words.goalsAdd : words.goalsOpen)}
        </a>
      </p>
    </section>
  )
}
