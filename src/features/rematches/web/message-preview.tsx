import type { MailContent } from '#features/mails/mail-content.rules.ts'

/** A mail as it will be read; its button leads nowhere here. */
export function MessagePreview({ head, mail }: { head?: string; mail: MailContent }) {
  return (
    <article className="section stack text">
      {head ? <h3>{head}</h3> : null}
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
    </article>
  )
}
