import { useLoaderData } from 'react-router'
import { Banner } from '#ui/banner.tsx'
import { LinkButton } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { topicFamilies, type TopicWithWords } from '../topics.contract.ts'
import { familyNames, topicMessages as words } from '../topics.messages.ts'
import type { loader } from './topics-page.server.ts'

export { loader } from './topics-page.server.ts'

export default function TopicsPage() {
  const say = useSay()
  const { topics, saved } = useLoaderData<typeof loader>()
  const add = (
    <LinkButton look="ink" href="/topics/new">
      {say(words.add)}
    </LinkButton>
  )
  const published = topics.filter(({ state }) => state === 'published').length
  return (
    <>
      <title>{say(words.page)}</title>
      <PageHead title={say(words.title, { count: published })} sub={say(words.sub)} actions={add} />
      {saved ? (
        <Banner look="ok" announce>
          {say(words.saved)}
        </Banner>
      ) : null}
      {topics.length === 0 ? (
        <EmptyState title={say(words.emptyTitle)} actions={add}>
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
              compact
              rows={rows}
              rowKey={({ topicId }) => topicId}
              columns={columnsOf(say)}
            />
          </section>
        )
      })}
    </>
  )
}

function columnsOf(say: Say): Column<TopicWithWords>[] {
  const states = {
    draft: words.wordDraft,
    published: words.wordPublished,
    retired: words.wordRetired,
  } as const
  return [
    {
      key: 'topic',
      head: say(words.columnTopic),
      rowHead: true,
      cell: ({ topicId, name, sensitive }) => (
        <>
          <a href={`/topics/${topicId}`}>{name}</a>
          {sensitive ? <span className="smallest quiet"> {say(words.sensitive)}</span> : null}
        </>
      ),
    },
    {
      key: 'words',
      head: say(words.columnWords),
      look: 'quiet',
      cell: ({ synonyms }) => synonyms.join(', '),
    },
    { key: 'state', head: say(words.columnState), cell: ({ state }) => say(states[state]) },
  ]
}
