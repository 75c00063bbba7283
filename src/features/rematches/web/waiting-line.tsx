import { LinkButton } from '#ui/button.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { useSay } from '#words/say.tsx'
import type { InLine } from '#features/match-runs/read-waiting-line.ts'
import { rematchMessages as words } from '../rematches.messages.ts'
import { isolate, lineWords } from './line-words.rules.ts'

/** Whom the match left out, first come first: why, what would help, and the place that is free for them now. */
export function WaitingLine({
  home,
  line,
  begun,
}: {
  home: string
  line: readonly InLine[]
  begun: boolean
}) {
  const say = useSay()
  if (line.length === 0) return null
  return (
    <section className="section" id="line" aria-labelledby="line-title">
      <div className="section-head">
        <h2 id="line-title">{say(words.line)}</h2>
        <span className="small quiet">{say(begun ? words.lineNote : words.lineEarly)}</span>
      </div>
      <ol className="lines">
        {line.map((one) => (
          <li key={`${one.side} ${one.personId}`} className="row row-apart">
            <span>
              <strong>
                <PersonName name={one.name} />
              </strong>{' '}
              <span className="quiet">
                {say(words.lineSince, { side: one.side, since: new Date(one.since) })}
              </span>
              <br />
              <span className="small quiet">{lineWords(say, one)}</span>
              {one.free ? (
                <>
                  <br />
                  <span className="small">
                    {say(words.lineFree, { partner: isolate(one.free.partner), fit: one.free.fit })}
                  </span>
                </>
              ) : null}
            </span>
            {begun ? (
              <LinkButton small href={`${home}/${one.personId}?side=${one.side}`}>
                {say(one.free ? words.lineOffer : words.find)}
                <span className="visually-hidden">
                  : <bdi>{one.name}</bdi>
                </span>
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
