import { DataTable, type Column } from '#ui/data-table.tsx'
import { FacingBars } from '#ui/facing-bars.tsx'
import { Figure } from '#ui/figure.tsx'
import { HiddenCell } from '#ui/hidden-cell.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import { interestMessages as words } from '../interest.messages.ts'
import type { TopicResult } from '../interest.rules.ts'

type Row = TopicResult & { readonly name: string }

/** What mentors would offer against what leaders would want. A hidden count has no bar, whatever it is. */
export function InterestTopics({ topics }: { topics: readonly Row[] }) {
  const say = useSay()
  const language = useLocale()
  const short = topics.filter(({ shortfall }) => shortfall !== null && shortfall > 0)
  const text = (count: number | null) => (count === null ? say(words.fewer) : count.toLocaleString(language))
  return (
    <section className="section">
      <Figure
        finding={`${say(words.topicsTitle)}. ${say(words.topicsShort, { count: short.length })}`}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={say(words.topicsTitle)}
              captionHidden
              compact
              rows={topics}
              rowKey={({ topicId }) => topicId}
              columns={columnsOf(say, language)}
            />
          ),
        }}
      >
        <FacingBars
          mentorHead={say(words.mentorsOffer)}
          leaderHead={say(words.leadersWant)}
          rows={topics.map((topic) => ({
            key: topic.topicId,
            label: topic.name,
            mentor: topic.offered ?? 0,
            leader: topic.wanted ?? 0,
            mentorText: text(topic.offered),
            leaderText: topic.shortfall
              ? `${text(topic.wanted)} · ${say(words.short, { count: topic.shortfall })}`
              : text(topic.wanted),
            said: say(words.topicSaid, {
              topic: topic.name,
              offered: text(topic.offered),
              wanted: text(topic.wanted),
            }),
            strong: (topic.shortfall ?? 0) > 0,
          }))}
        />
      </Figure>
    </section>
  )
}

function columnsOf(say: Say, language: string): Column<Row>[] {
  const shown = (key: 'offered' | 'wanted' | 'shortfall') => (row: Row) => {
    const value = row[key]
    return value === null ? (
      <HiddenCell kind={key === 'shortfall' ? 'protecting' : 'small'} label={say(words.sideHidden)} />
    ) : (
      value.toLocaleString(language)
    )
  }
  return [
    { key: 'topic', head: say(words.tableTopic), rowHead: true, cell: ({ name }) => name },
    {
      key: 'offered',
      head: say(words.tableOffered),
      look: 'figure',
      voice: 'mentor',
      cell: shown('offered'),
    },
    { key: 'wanted', head: say(words.tableWanted), look: 'figure', voice: 'mentee', cell: shown('wanted') },
    { key: 'short', head: say(words.tableShort), look: 'figure', cell: shown('shortfall') },
  ]
}
