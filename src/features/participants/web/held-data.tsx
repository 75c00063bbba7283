import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { participantMessages as words } from '../participants.messages.ts'

const held = [
  [words.dataPerson, words.dataPersonWho],
  [words.dataAnswers, words.dataAnswersWho],
  [words.dataHours, words.dataHoursWho],
  [words.dataBalance, words.dataBalanceWho],
  [words.dataAgreement, words.dataAgreementWho],
  [words.dataNotes, words.dataNotesWho],
] as const

/** What is held, and who sees it; all of one's own as a file. */
export function HeldData({ href }: { href: string }) {
  const say = useSay()
  return (
    <section className="chapter">
      <h2>{say(words.dataTitle)}</h2>
      <ul className="lines">
        {held.map(([what, who]) => (
          <li key={what.id}>
            <span className="strong">{say(what)}</span>
            <br />
            <span className="small quiet">{say(who)}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say(words.dataUntil)}</p>
      <LinkButton href={href} download>
        {say(words.dataDownload)}
      </LinkButton>
    </section>
  )
}
