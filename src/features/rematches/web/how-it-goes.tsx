import { useSay } from '#words/say.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'

/** What happens to the old match, when one still stands, and what follows a press, before anything is chosen. */
export function HowItGoes({
  ending,
  href,
}: {
  ending: RematchView['ending']
  /** Where the old match can be kept instead. */
  href: string
}) {
  const say = useSay()
  return (
    <div>
      {ending ? (
        <section className="section text">
          <div className="section-head">
            <h2>{say(words.endTitle, { other: ending.other })}</h2>
          </div>
          <p>{say(ending.rule === 'chain' ? words.endChain : words.endLeft)}</p>
          <p>{say(words.endSame)}</p>
          <p>
            <a href={href}>{say(words.endKeep)}</a>
          </p>
        </section>
      ) : null}
      <section className="section text">
        <div className="section-head">
          <h2>{say(words.howTitle)}</h2>
        </div>
        <ol className="numbered">
          <li>{say(words.howWait)}</li>
          {ending ? <li>{say(words.howEnd, { other: ending.other })}</li> : null}
          <li>{say(words.howFirst)}</li>
          <li>{say(words.howThen)}</li>
        </ol>
      </section>
    </div>
  )
}
