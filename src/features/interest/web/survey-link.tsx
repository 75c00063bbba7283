import { Actions, Button } from '#ui/button.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#words/say.tsx'
import { interestMessages as words } from '../interest.messages.ts'

/** The one link and its code, and opening or ending the survey. */
export function SurveyLink({
  state,
  url,
  qr,
}: {
  state: 'open' | 'closed' | null
  url: string | null
  qr: { size: number; path: string } | null
}) {
  const say = useSay()
  return (
    <section className="section" id="survey-state">
      <div className="section-head">
        <h2>{say(words.linkTitle)}</h2>
      </div>
      <div className="stack">
        <p>{say(state === 'open' ? words.isOpen : state === 'closed' ? words.closed : words.linkText)}</p>
        {url && state === 'open' ? (
          <TextField
            name="survey-url"
            label={say(words.linkLabel)}
            hint={say(words.linkText)}
            initial={url}
            readOnly
          />
        ) : null}
        {qr && state === 'open' ? (
          <svg
            width="180"
            height="180"
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label={say(words.qr)}
            shapeRendering="crispEdges"
          >
            <rect width={qr.size} height={qr.size} fill="#fff" />
            <path d={qr.path} fill="#000" />
          </svg>
        ) : null}
        <form method="post">
          <SubmissionKey />
          <input type="hidden" name="to" value={state === 'open' ? 'closed' : 'open'} />
          <Actions>
            <Button look={state === null ? 'ink' : 'outline'}>
              {say(state === 'open' ? words.close : state === 'closed' ? words.openAgain : words.open)}
            </Button>
          </Actions>
        </form>
      </div>
    </section>
  )
}
