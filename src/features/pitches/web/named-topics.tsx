import { DataTable, type Column } from '#ui/data-table.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { NamedCount } from '../pitch.rules.ts'
import { pitchMessages as words } from '../pitches.messages.ts'

/** What leaders lack beside what mentors offer. */
export function NamedTopics({ named }: { named: readonly NamedCount[] }) {
  const say = useSay()
  return (
    <section className="section">
      <div className="section-head">
        <h2>{say(words.namedTitle)}</h2>
      </div>
      <DataTable
        caption={say(words.namedTitle)}
        captionHidden
        rows={named}
        rowKey={({ topicId }) => topicId}
        columns={columnsOf(say)}
      />
    </section>
  )
}

function columnsOf(say: Say): Column<NamedCount>[] {
  return [
    { key: 'topic', head: say(words.columnTopic), rowHead: true, cell: ({ name }) => name },
    {
      key: 'leaders',
      head: say(words.columnLeaders),
      look: 'figure',
      voice: 'mentee',
      cell: ({ leaders }) => <span className="figures">{leaders}</span>,
    },
    {
      key: 'offered',
      head: say(words.columnOffered),
      look: 'figure',
      voice: 'mentor',
      cell: ({ offered }) => <span className="figures">{offered}</span>,
    },
  ]
}
