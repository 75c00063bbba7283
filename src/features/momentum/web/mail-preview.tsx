import type { MailContent } from '#features/mails/mail-content.rules.ts'

/** A mail's words in the order and shape of the real one. */
export function MailPreview({
  content: { subject, paragraphs, action, note },
  language,
}: {
  content: MailContent
  language: string
}) {
  return (
    <article lang={language} className="stack text">
      <h3>{subject}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {action ? (
        <p>
          <span className="button button-outline">
            <span className="button-label">{action}</span>
          </span>
        </p>
      ) : null}
      {note ? <p className="small quiet">{note}</p> : null}
    </article>
  )
}
