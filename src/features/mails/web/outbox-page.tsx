import { useLoaderData } from 'react-router'
import { useSay } from '#words/say.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
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
          <MailTable mails={mails} />
        </>
      )}
    </>
  )
}

function MailTable({ mails }: { mails: readonly MailLine[] }) {
  const say = useSay()
  const columns: Column<MailLine>[] = [
    { key: 'subject', head: say(words.columnSubject), rowHead: true, cell: renderSubject },
    { key: 'to', head: say(words.columnTo), cell: renderName },
    { key: 'state', head: say(words.columnState), cell: renderState },
    { key: 'at', head: say(words.columnWhen), look: 'quiet', cell: ({ at }) => say(words.settledAt, { at }) },
  ]
  return (
    <DataTable
      caption={say(words.caption)}
      captionHidden
      rows={mails}
      rowKey={({ mailId }) => mailId}
      columns={columns}
    />
  )
}

const renderSubject = ({ mailId, subject }: MailLine) => <a href={`/outbox/${mailId}`}>{subject}</a>
const renderName = ({ name }: MailLine) => <bdi>{name}</bdi>
const renderState = (line: MailLine) => <State {...line} />

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
