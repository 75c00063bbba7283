import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceCards } from '#ui/choice-cards.tsx'
import { DayField } from '#ui/date-field.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { pauseMessages as words } from '../pauses.messages.ts'
import type { PairChangeView } from '../read-pair-change.ts'
import { problemWord, typedOf, type RefusedIntent } from './pause-words.rules.ts'

/** The kind closing, with the mail as it will be read. At once or on a day: nobody hears of it before. */
export function ClosePair({
  view: { preview, days },
  refused,
  ink,
}: {
  view: PairChangeView
  refused?: RefusedIntent | undefined
  ink: boolean
}) {
  const say = useSay()
  const error = (field: string) =>
    refused?.intent === 'close' && refused.problems[field]
      ? say(problemWord(refused.problems[field]))
      : undefined
  return (
    <section className="section stack">
      <div className="section-head">
        <h2>{say(words.closeTitle)}</h2>
      </div>
      <p className="quiet">{say(words.closeNote)}</p>
      {preview.to.length > 0 ? (
        <details>
          <summary>
            {say(words.closePreview)}:{' '}
            {preview.to.map((name, at) => (
              <span key={name}>
                {at > 0 ? ', ' : ''}
                <PersonName name={name} />
              </span>
            ))}
          </summary>
          <div className="stack text">
            <p className="strong">{preview.mail.subject}</p>
            {preview.mail.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </details>
      ) : null}
      <form method="post" className="stack-wide" noValidate>
        <SubmissionKey />
        <ChoiceCards
          name="when"
          legend={say(words.closeAsk)}
          chosen={typedOf(refused, 'close', 'when')}
          error={error('when')}
          choices={[
            { value: 'now', label: say(words.closeNow), note: say(words.closeNowNote) },
            {
              value: 'day',
              label: say(words.closeDay),
              note: say(words.closeDayNote),
              more: (
                <DayField
                  name="on"
                  label={say(words.closeOn)}
                  min={days.tomorrow}
                  max={days.last}
                  initial={typedOf(refused, 'close', 'on')[0]}
                  error={error('on')}
                />
              ),
            },
          ]}
        />
        <Button look={ink ? 'ink' : 'outline'} name="intent" value="close">
          {say(words.closeButton)}
        </Button>
      </form>
    </section>
  )
}
