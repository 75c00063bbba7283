import { useSay } from '#words/say.tsx'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/select-field.tsx'
import type { MailContent } from '#features/mails/mail-content.rules.ts'
import { pairMessages as words } from '../pairs.messages.ts'
import type { AnnouncementView } from '../read-announcement.ts'

type Preview = NonNullable<AnnouncementView['preview']>

/** Both messages of one real pair, in the order in which they leave. */
export function MailPreviews({ ready, preview }: Pick<AnnouncementView, 'ready'> & { preview: Preview }) {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.previewTitle)}</h2>
      </div>
      <form method="get" className="row">
        <SelectField
          name="pair"
          label={say(words.previewPair)}
          initial={preview.pairId}
          options={ready.map(({ pairId, mentor, mentee }) => ({
            value: pairId,
            label: say(words.mentors, { mentor, mentee }),
          }))}
        />
        <Button>{say(words.previewShow)}</Button>
      </form>
      <Letter head={say(words.previewFirst, { name: preview.mentorName })} mail={preview.mentorMail} />
      <Letter head={say(words.previewThen, { name: preview.menteeName })} mail={preview.menteeMail} />
      <form method="post">
        <input type="hidden" name="pair" value={preview.pairId} />
        <Button name="intent" value="test">
          {say(words.testButton)}
        </Button>
      </form>
    </section>
  )
}

function Letter({ head, mail }: { head: string; mail: MailContent }) {
  const say = useSay()
  return (
    <article className="section stack text">
      <h3>{head}</h3>
      <p className="strong">{mail.subject}</p>
      {mail.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {mail.action ? (
        <p>
          <span className="button button-outline">
            <span className="button-label">{mail.action}</span>
          </span>
        </p>
      ) : null}
      {mail.note ? <p className="small quiet">{mail.note}</p> : null}
      <p className="smallest faint">{say(words.linkShown)}</p>
    </article>
  )
}
