import { DataTable } from '#ui/data-table.tsx'
import { FacingBars } from '#ui/facing-bars.tsx'
import { Figure } from '#ui/figure.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import { enrolmentMessages as words } from '../enrolments.messages.ts'
import type { TopicBalance } from '../supply.rules.ts'

type Row = TopicBalance & { readonly name: string; readonly short: boolean }

/** Offered against wanted, the shortest first, with the same numbers as a table. */
export function TopicBalanceFigure({
  topics,
  shortPercent,
}: {
  topics: readonly Row[]
  shortPercent: number
}) {
  const say = useSay()
  const language = useLocale()
  const number = (count: number) => count.toLocaleString(language)
  const short = topics.filter((topic) => topic.short)
  if (topics.length === 0)
    return (
      <section className="section">
        <div className="section-head">
          <h2>{say(words.topicsTitle)}</h2>
        </div>
        <p className="quiet">{say(words.topicsEmpty)}</p>
      </section>
    )
  return (
    <section className="section">
      <Figure
        finding={`${say(words.topicsTitle)}. ${say(words.topicsShort, { count: short.length })}`}
        note={say(words.topicsNote, { percent: shortPercent })}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={say(words.topicsTitle)}
              captionHidden
              compact
              rows={topics}
              rowKey={({ topicId }) => topicId}
              columns={[
                { key: 'topic', head: say(words.tableTopic), rowHead: true, cell: ({ name }) => name },
                {
                  key: 'offered',
                  head: say(words.tableOffered),
                  look: 'figure',
                  voice: 'mentor',
                  cell: ({ offered }) => number(offered),
                },
                {
                  key: 'wanted',
                  head: say(words.tableWanted),
                  look: 'figure',
                  voice: 'mentee',
                  cell: ({ wanted }) => number(wanted),
                },
                {
                  key: 'short',
                  head: say(words.tableShort),
                  look: 'figure',
                  cell: ({ shortfall }) => number(shortfall),
                },
              ]}
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
            mentor: topic.offered,
            leader: topic.wanted,
            mentorText: number(topic.offered),
            leaderText: topic.short
              ? `${number(topic.wanted)} · ${say(words.topicShort, { count: topic.shortfall })}`
              : number(topic.wanted),
            said: say(words.topicSaid, { topic: topic.name, offered: topic.offered, wanted: topic.wanted }),
            strong: topic.short,
          }))}
        />
      </Figure>
    </section>
  )
}
