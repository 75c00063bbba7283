import { useLoaderData } from 'react-router'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { briefMessages as words } from '../brief.messages.ts'
import type { loader } from './briefs-page.server.ts'

export { loader } from './briefs-page.server.ts'

type Row = ReturnType<typeof useLoaderData<typeof loader>>['briefs'][number]

/** What a sponsor sees first: briefs that wait for a word, and those answered. */
export default function BriefsPage() {
  const say = useSay()
  const { briefs } = useLoaderData<typeof loader>()
  const waiting = briefs.filter(({ decision }) => decision === null).length
  return (
    <>
      <title>{say(words.minePage)}</title>
      <PageHead title={say(words.mineTitle, { count: waiting })} />
      {briefs.length === 0 ? (
        <EmptyState title={say(words.mineEmptyTitle)}>
          <p>{say(words.mineEmptyText)}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say(words.mineCaption)}
          captionHidden
          rows={briefs}
          rowKey={({ briefId }) => briefId}
          columns={columnsOf(say)}
        />
      )}
    </>
  )
}

function columnsOf(say: Say): Column<Row>[] {
  const states = { approved: words.stateApproved, commented: words.stateCommented } as const
  return [
    {
      key: 'programme',
      head: say(words.columnProgramme),
      rowHead: true,
      cell: ({ briefId, programmeName, need }) => (
        <>
          <a href={`/briefs/${briefId}`}>
            <bdi>{programmeName}</bdi>
          </a>
          <div className="small quiet">{need}</div>
        </>
      ),
    },
    {
      key: 'state',
      head: say(words.columnState),
      cell: ({ decision }) => say(decision ? states[decision] : words.stateWaiting),
    },
    {
      key: 'pairs',
      head: null,
      headHidden: say(words.columnPairs),
      cell: ({ briefId, programmeName, decision }) =>
        decision === 'approved' ? (
          <a href={`/briefs/${briefId}/pairs`}>
            {say(words.toPairs)}
            <span className="visually-hidden">: {programmeName}</span>
          </a>
        ) : null,
    },
    {
      key: 'sent',
      head: say(words.page),
      look: 'quiet',
      cell: ({ sentAt }) => say(words.sentOn, { at: sentAt }),
    },
  ]
}
