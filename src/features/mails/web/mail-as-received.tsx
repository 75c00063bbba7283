import { useSay } from '#words/say.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import type { ShownMail } from '../read-mail.ts'

/** The mail's words in the order and shape of the real one. Its link is made only when the mail leaves, so none stands here. */
export function MailAsReceived({
  mail: { content, kind, language, hasLink, calendar, sender },
  organisation,
}: {
  mail: Pick<ShownMail, 'content' | 'kind' | 'language' | 'hasLink' | 'calendar' | 'sender'>
  organisation: string
}) {
  const say = useSay()
  return (
    <article lang={language} className="stack text">
      <h3>{content.subject}</h3>
      {sender ? (
        <p className="small quiet">
          {say(words.answersGoTo)} <bdi>{sender.name}</bdi> · <bdi>{sender.address}</bdi>
        </p>
      ) : null}
      <p className="quiet">{organisation}</p>
      {content.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {content.action ? (
        <p>
          <span className="button button-outline">
            <span className="button-label">{content.action}</span>
          </span>
        </p>
      ) : null}
      {content.note ? <p className="small quiet">{content.note}</p> : null}
      <p className="small quiet">
        {say(kind === 'necessary' ? words.footNecessary : words.footWhy, { organisation })}
        <br />
        {say(words.footHelp)}
        {kind === 'necessary' ? null : <> · {say(words.footFewer)}</>}
      </p>
      {calendar ? (
        <details>
          <summary>
            {say(calendar.method === 'REQUEST' ? words.calendarRequest : words.calendarCancel)}
          </summary>
          <pre className="smallest">{calendar.ics}</pre>
        </details>
      ) : null}
      {hasLink ? <p className="smallest faint">{say(words.linkHidden)}</p> : null}
    </article>
  )
}
