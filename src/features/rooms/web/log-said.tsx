import { useParams } from 'react-router'
import { Actions, Button, LinkButton } from '#ui/button.tsx'
import { PairMark } from '#ui/pair-mark.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { mentorShare } from '#features/sessions/session.rules.ts'
import { logMessages as words } from '../log.messages.ts'
import { roomMessages } from '../room.messages.ts'
import type { LogPage } from '../read-log.ts'
import { CheckInLine } from './check-in-line.tsx'
import { hoursIn } from './hours.rules.ts'

const happenedWords = { met: words.saidMet, moved: words.saidMoved, not: words.saidNot } as const

/** After saving: when they meet next, the way back, and once both may see it, how each saw the teaching. */
export function LogSaid({ log }: { log: LogPage }) {
  const say = useSay()
  const hours = hoursIn(useLocale())
  const home = `/l/${useParams()['token']!}/pair`
  const { next, ownZone, happened, balances, canUndo, otherName: name } = log
  return (
    <>
      <h1>
        {next
          ? say(words.savedTitle, { day: hours.short(next.startsAt, ownZone) })
          : say(words.savedTitlePlain)}
      </h1>
      {happened ? <p className="quiet">{say(happenedWords[happened])}</p> : null}
      {canUndo ? (
        <form method="post">
          <Button name="intent" value="undo">
            {say(words.undo)}
          </Button>
          <p className="small quiet">{say(words.undoNote, { name })}</p>
        </form>
      ) : null}
      {balances && happened === 'met' ? <Balances log={log} balances={balances} /> : null}
      {log.checkIn ? <CheckInLine home={home} /> : null}
      <Actions>
        <LinkButton look="ink" href={next ? home : `${home}/times`}>
          {say(next ? roomMessages.back : words.choose)}
        </LinkButton>
      </Actions>
    </>
  )
}

function Balances({
  log: { side, otherName },
  balances,
}: {
  log: LogPage
  balances: NonNullable<LogPage['balances']>
}) {
  const say = useSay()
  const [mentor, leader] = side === 'mentor' ? [say(words.you), otherName] : [otherName, say(words.you)]
  const rows = [
    { key: 'own', message: words.bothYou, balance: balances[side] },
    { key: 'other', message: words.bothOther, balance: balances[side === 'mentor' ? 'mentee' : 'mentor'] },
  ]
  return (
    <section className="chapter">
      <h2>{say(words.bothTitle)}</h2>
      <ul className="lines">
        {rows.map(({ key, message, balance }) => (
          <li key={key} className="row">
            <PairMark
              size={40}
              momentum="on-course"
              share={balance === null ? undefined : mentorShare(balance)}
            />
            <span>
              {say(message, {
                name: otherName,
                word:
                  balance === null ? say(words.wordNone) : say(words[`word.${balance}`], { mentor, leader }),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
