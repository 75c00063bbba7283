import { useSay } from '#words/say.tsx'
import { Actions, LinkButton } from '#ui/button.tsx'
import type { MePage } from '../read-me.ts'
import { participantMessages as words } from '../participants.messages.ts'

const always = [
  [words.dataPerson, words.dataPersonWho],
  [words.dataAnswers, words.dataAnswersWho],
  [words.dataHours, words.dataHoursWho],
  [words.dataBalance, words.dataBalanceWho],
  [words.dataAgreement, words.dataAgreementWho],
  [words.dataNotes, words.dataNotesWho],
] as const

/** What is held, and who sees it; all of one's own as a file. */
export function HeldData({
  href,
  everything,
  held: { daysOff, connected, host, feed },
}: {
  href: string
  everything: string
  held: MePage['held']
}) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{say(words.dataTitle)}</h2>
      <ul className="lines">
        {always.map(([what, who]) => (
          <li key={what.id}>
            <span className="strong">{say(what)}</span>
            <br />
            <span className="small quiet">{say(who)}</span>
          </li>
        ))}
        <li>
          <span className="strong">{say(words.dataDaysOff, { count: daysOff })}</span>
          <br />
          <span className="small quiet">{say(words.dataDaysOffWho)}</span>
        </li>
        <li>
          <span className="strong">
            {connected ? say(words.dataCalendar) : say(words.dataNoCalendar)}
            {host ? (
              <>
                {' '}
                <bdi>{host}</bdi>
              </>
            ) : null}
          </span>
          <br />
          <span className="small quiet">{say(words.dataCalendarWho)}</span>
        </li>
        <li>
          <span className="strong">{say(feed ? words.dataFeed : words.dataNoFeed)}</span>
          <br />
          <span className="small quiet">{say(words.dataFeedWho)}</span>
        </li>
      </ul>
      <p className="small quiet">{say(words.dataUntil)}</p>
      <Actions>
        <LinkButton href={everything}>{say(words.dataEverything)}</LinkButton>
        <LinkButton href={href} download>
          {say(words.dataDownload)}
        </LinkButton>
      </Actions>
    </section>
  )
}
