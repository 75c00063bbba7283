import { DataTable } from '#ui/data-table.tsx'
import { Figure } from '#ui/figure.tsx'
import { FunnelBars } from '#ui/funnel-bars.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Running } from '../read-today.ts'
import { todayMessages as words } from '../today.messages.ts'

const stageWords = {
  asked: words.stageAsked,
  interested: words.stageInterested,
  enrolled: words.stageEnrolled,
  matched: words.stageMatched,
  accepted: words.stageAccepted,
} as const

export function Funnel({ funnel }: Pick<Running, 'funnel'>) {
  const say = useSay()
  const language = useLocale()
  const number = (count: number) => count.toLocaleString(language)
  return (
    <section className="section">
      <Figure
        finding={say(words.funnelTitle)}
        note={say(words.funnelNote)}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={say(words.funnelTitle)}
              captionHidden
              compact
              rows={funnel}
              rowKey={({ stage }) => stage}
              columns={[
                {
                  key: 'stage',
                  head: say(words.stage),
                  rowHead: true,
                  cell: ({ stage }) => say(stageWords[stage]),
                },
                {
                  key: 'people',
                  head: say(words.people),
                  look: 'figure',
                  cell: ({ people }) => number(people),
                },
              ]}
            />
          ),
        }}
      >
        <FunnelBars
          label={say(words.funnelTitle)}
          stages={funnel.map(({ stage, people }) => ({
            key: stage,
            label: say(stageWords[stage]),
            count: people,
            countText: number(people),
            strong: stage === 'accepted',
          }))}
        />
      </Figure>
    </section>
  )
}
