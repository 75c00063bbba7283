import { useActionData, useLoaderData } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { ArrowLeftIcon } from '#ui/icons.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { SubmissionKey } from '#ui/submission-key.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { resourceMessages } from '../guides.messages.ts'
import { officeMessages as words } from '../office.messages.ts'
import type { action, loader } from './library-page.server.ts'

export { action, loader } from './library-page.server.ts'

export default function LibraryPage() {
  const say = useSay()
  const { resources } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const waiting = resources.filter(({ state }) => state === 'offered').length
  const title = say(words.resourcesTitle, { waiting })
  return (
    <>
      <title>{title}</title>
      {refused ? (
        <ErrorSummary title={say(words.problemTitle)} problems={[{ href: '#main', text: refused.problem }]} />
      ) : null}
      <PageHead
        over={
          <a className="calm-link row" href="/guides">
            <ArrowLeftIcon small />
            {say(words.back)}
          </a>
        }
        title={title}
        sub={say(words.resourcesSub)}
      />
      {resources.length === 0 ? (
        <EmptyState title={say(words.resourcesEmptyTitle)}>
          <p>{say(words.resourcesEmptyText)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={title}
          captionHidden
          rows={resources}
          rowKey={({ resourceId }) => resourceId}
          columns={columnsOf(say)}
        />
      )}
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['resources'][number]

function columnsOf(say: Say): Column<Row>[] {
  return [
    {
      key: 'title',
      head: say(words.columnResource),
      rowHead: true,
      cell: ({ title, address, host, note, topic }) => (
        <>
          {address ? (
            <a href={address} rel="noreferrer noopener">
              {title}
            </a>
          ) : (
            title
          )}
          <div className="small quiet">
            {[host && say(resourceMessages.leadsTo, { host }), topic].filter(Boolean).join(' · ')}
          </div>
          {note === '' ? null : <div className="small">{note}</div>}
        </>
      ),
    },
    {
      key: 'state',
      head: say(words.columnState),
      cell: ({ state }) => say(state === 'offered' ? words.stateOffered : words.stateShared),
    },
    {
      key: 'action',
      head: say(words.columnAction),
      cell: (row) => (
        <form method="post" className="row">
          <SubmissionKey />
          <input type="hidden" name="resourceId" value={row.resourceId} />
          {row.state === 'offered' ? (
            <Decision say={say} decision="share" title={row.title} label={say(words.share)} />
          ) : null}
          <Decision say={say} decision="unshare" title={row.title} label={say(words.unshare)} />
          <Decision say={say} decision="remove" title={row.title} label={say(words.remove)} />
        </form>
      ),
    },
  ]
}

function Decision({
  say,
  decision,
  title,
  label,
}: {
  say: Say
  decision: 'share' | 'unshare' | 'remove'
  title: string
  label: string
}) {
  return (
    <Button small look={decision === 'share' ? 'outline' : 'quiet'} name="decision" value={decision}>
      <span className="visually-hidden">{say(words.about, { action: label, title })}</span>
      <span aria-hidden>{label}</span>
    </Button>
  )
}
