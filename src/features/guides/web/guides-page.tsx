import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { topicFamilies } from '#features/topics/topics.contract.ts'
import { familyNames } from '#features/topics/topics.messages.ts'
import { officeMessages as words } from '../office.messages.ts'
import type { loader } from './guides-page.server.ts'

export { loader } from './guides-page.server.ts'

export default function GuidesPage() {
  const say = useSay()
  const { topics, programmes, waiting, saved } = useLoaderData<typeof loader>()
  const written = topics.filter(({ parts }) => parts > 0).length
  return (
    <>
      <title>{say(words.page)}</title>
      <PageHead
        title={say(words.title, { count: written })}
        more={topics.length > 0 ? say(words.more, { missing: topics.length - written }) : undefined}
        sub={say(words.sub)}
      />
      {saved ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : null}
      <div className="columns">
        <div>
          {topics.length === 0 ? (
            <EmptyState
              title={say(words.emptyTitle)}
              actions={<LinkButton href="/topics">{say(words.toTopics)}</LinkButton>}
            >
              <p>{say(words.emptyText)}</p>
            </EmptyState>
          ) : null}
          {topicFamilies.map((family) => {
            const rows = topics.filter((topic) => topic.family === family)
            return rows.length === 0 ? null : (
              <section key={family} className="section">
                <div className="section-head">
                  <h2>{say(familyNames[family])}</h2>
                </div>
                <DataTable
                  caption={say(familyNames[family])}
                  captionHidden
                  rows={rows}
                  rowKey={({ topicId }) => topicId}
                  columns={columnsOf(say)}
                />
              </section>
            )
          })}
        </div>
        <section className="section">
          <div className="section-head">
            <h2>{say(words.elsewhere)}</h2>
          </div>
          <ul className="lines">
            <li>
              <a href="/guides/resources">{say(words.toResources, { waiting })}</a>
            </li>
            <li>
              <a href="/guides/etiquette">{say(words.toEtiquette)}</a>
            </li>
            {programmes.map(({ programmeId, name }) => (
              <li key={programmeId} className="stack">
                <a href={`/programmes/${programmeId}/agendas`}>{say(words.plansOf, { programme: name })}</a>
                <a href={`/programmes/${programmeId}/training`}>
                  {say(words.trainingOf, { programme: name })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['topics'][number]

function columnsOf(say: Say): Column<Row>[] {
  return [
    {
      key: 'topic',
      head: say(words.columnTopic),
      rowHead: true,
      cell: ({ topicId, name, sensitive }) => (
        <>
          <a href={`/guides/${topicId}`}>{name}</a>
          {sensitive ? <span className="smallest quiet"> {say(words.sensitive)}</span> : null}
        </>
      ),
    },
    { key: 'open', head: say(words.columnOpen), look: 'quiet', cell: ({ open }) => open },
    {
      key: 'parts',
      head: say(words.columnParts),
      look: 'figure',
      cell: ({ parts }) => say(words.parts, { count: parts }),
    },
  ]
}
