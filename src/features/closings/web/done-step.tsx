import { useSay } from '#words/say.tsx'
import { LinkButton } from '#ui/button.tsx'
import { closingMessages as words } from '../closings.messages.ts'
import type { OwnClosing } from '../read-own-closing.ts'

/** The end: what the other one wrote, the certificate, and a line for a review. */
export function DoneStep({ token, closing }: { token: string; closing: OwnClosing }) {
  const say = useSay()
  const { hours, side, programme, other, saved, thanksFromOther } = closing
  return (
    <>
      <p>{say(words.doneText)}</p>
      {saved.quote ? (
        <p className="quiet">
          {say(words.quoteStands)} <a href={`/l/${token}/pair/close/change?quote`}>{say(words.quoteAgain)}</a>
        </p>
      ) : null}
      {thanksFromOther ? (
        <section className="chapter">
          <h2>{say(words.doneThanks, { other })}</h2>
          <blockquote className="lead">
            <p>{thanksFromOther}</p>
          </blockquote>
        </section>
      ) : null}
      {hours > 0 ? (
        <section className="chapter stack">
          <h2>{say(words.reviewTitle)}</h2>
          <p>{say(side === 'mentor' ? words.reviewMentor : words.reviewLeader, { hours, programme })}</p>
          <p>
            <LinkButton look="ink" href={`/l/${token}/pair/certificate`}>
              {say(words.certificate)}
            </LinkButton>
          </p>
          <p className="quiet">{say(words.certificateNote)}</p>
        </section>
      ) : null}
      <p>
        <a href={`/l/${token}/pair/close/goals`}>{say(words.change)}</a>
      </p>
    </>
  )
}
