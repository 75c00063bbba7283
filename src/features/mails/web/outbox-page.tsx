import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { mailMessages as words } from '../mails.messages.ts'
import type { MailLine } from '../read-outbox.ts'
import { reasonWords, stateWords } from './mail-words.rules.ts'
import type { loader } from './outbox-page.server.ts'

export { loader } from './outbox-page.server.ts'

export default function OutboxPage() {
  const say = useSay()
  const { mails, counts, state, mailServer } = useLoaderData<typeof loader>()
  const more = [
    counts.held > 0 ? say(words.titleHeld, { count: counts.held }) : '',
    counts.failed > 0 ? say(words.titleFailed, { count: counts.failed }) : '',
  ].filter(Boolean)
  const shown = (['waiting', 'held', 'sent', 'failed', 'withdrawn'] as const).filter((one) => counts[one] > 0)
  return (
    <>
      <title>{`${say(words.pageTitle)} · ${say(words.brand)}`}</title>
      <PageHead
        title={say(words.title, { count: counts.waiting })}
        more={more.join(' ')}
        sub={mailServer ? undefined : `${say(words.noServer)} ${say(words.noServerFix)}`}
        actions={<a href="/mirrors">{say(words.mirrorsLink)}</a>}
      />
      {shown.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)}>
          <p>{say(words.emptyText)}</p>
        </EmptyState>
      ) : (
        <>
          <nav className="tabs" aria-label={say(words.columnState)}>
            <a href="/outbox" aria-current={state === null ? 'page' : undefined}>
              {say(words.filterAll)}
            </a>
            {shown.map((one) => (
              <a key={one} href={`/outbox?state=${one}`} aria-current={state === one ? 'page' : undefined}>
                {say(stateWords[one])} <span className="figures">{counts[one]}</span>
              </a>
            ))}
          </nav>
          <MailLines mails={mails} />
        </>
      )}
    </>
  )
}

/** Subject first, then whom and how it stands; the hour at the end of the line. */
function MailLines({ mails }: { mails: readonly MailLine[] }) {
  const say = useSay()
  return (
    <ul className="lines" aria-label={say(words.caption)}>
      {mails.map((mail) => (
        <li key={mail.mailId} className="row row-apart">
          <div>
            <a href={`/outbox/${mail.mailId}`}>{mail.subject}</a>
            <p className="small">
              <bdi className="strong">{mail.name}</bdi> · <State {...mail} />
            </p>
          </div>
          <span className="small quiet">{say(words.settledAt, { at: mail.at })}</span>
        </li>
      ))}
    </ul>
  )
}

function State({ state, reason, tries }: MailLine) {
  const say = useSay()
  // That no mail server is set stands in the head, once.
  const why = reason === 'no-server' ? null : reasonWords(reason, tries)
  return (
    <>
      {say(stateWords[state])}
      {why ? <span className="small quiet"> · {say(why.message, why.values)}</span> : null}
    </>
  )
}
