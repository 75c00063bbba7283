import { useLocale, useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { rematchMessages as words } from '../rematches.messages.ts'
import type { RematchView } from '../read-rematch.ts'
import { MessagePreview } from './message-preview.tsx'

/** Everything that leaves with the one press, in the order in which it is read. */
export function OfferPreview({ chosen }: { chosen: NonNullable<RematchView['chosen']> }) {
  const say = useSay()
  const names = new Intl.ListFormat(useLocale())
  const { ending, mentor, mentee } = chosen
  return (
    <section className="section" id="preview">
      <div className="section-head">
        <h2>{say(words.previewTitle)}</h2>
      </div>
      <form method="post" className="stack">
        <SubmissionKey />
        <input type="hidden" name="pick" value={chosen.name} />
        <Button look="ink" name="intent" value="offer">
          {say(ending ? words.offerEnds : words.offer)}
        </Button>
        <p className="small quiet">{say(words.offerNote)}</p>
      </form>
      {ending ? (
        <MessagePreview
          head={say(words.previewEnd, { count: ending.to.length, names: names.format(ending.to) })}
          mail={ending.mail}
        />
      ) : null}
      <MessagePreview head={say(words.previewFirst, { name: mentor.name })} mail={mentor.mail} />
      <details>
        <summary>{say(words.previewThen, { name: mentee.name })}</summary>
        <MessagePreview mail={mentee.mail} />
      </details>
    </section>
  )
}
