import { choiceLabels } from '#features/programmes/field.messages.ts'
import { useLocale, useSay } from '#words/say.tsx'
import { goalMessages as words } from '../goal-pages.messages.ts'
import type { readGoalBook } from '../read-goal-book.ts'
import { roomMessages } from '../room.messages.ts'
import { hoursIn } from './hours.rules.ts'

export type GoalBook = Awaited<ReturnType<typeof readGoalBook>>

export function GoalLine({
  goal,
  book: { side, otherName: name, ownZone, mayWrite },
  now,
  page,
}: {
  goal: GoalBook['goals'][number]
  book: GoalBook
  now: Date
  page: string
}) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const { goalId, text, whose, objective, state, dueMonth, settledAt, ratedStart, ratedNow } = goal
  const owner =
    whose === 'both'
      ? say(words.forBoth)
      : whose === side
        ? say(words.forYou)
        : say(words.forMentor, { name })
  return (
    <li>
      <span className="strong">
        <bdi>{text}</bdi>
      </span>
      <br />
      <span className="small quiet">
        {say(roomMessages[`goal.${state}`], { day: hours.date(settledAt ?? now, ownZone) })}
        {dueMonth && settledAt === null
          ? ` ${say(roomMessages.goalBy, { month: hours.month(dueMonth, now) })}`
          : null}
        {ratedStart !== null && ratedNow !== null
          ? ` ${say(words.rated, { start: ratedStart, now: ratedNow })}`
          : ratedStart !== null
            ? ` ${say(words.ratedStart, { start: ratedStart })}`
            : null}
      </span>
      <span className="small quiet apart">
        <span>
          {say(choiceLabels[`objectives.${objective}`])}, {owner}
        </span>
        {mayWrite ? (
          <a className="tall-link" href={`${page}/${goalId}`}>
            {say(words.change)}
          </a>
        ) : null}
      </span>
    </li>
  )
}
