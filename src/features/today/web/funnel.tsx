import { DataTable } from '#ui/data-table.tsx'
import { Figure } from '#ui/figure.tsx'
import { FunnelBars } from '#ui/funnel-bars.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Progress } from '../read-progress.ts'
import { todayMessages as words } from '../today.messages.ts'

const stageWords = {
  asked: words.stageAsked,
  interested: words.stageInterested,
  enrolled: words.stageEnrolled,
  matched: words.stageMatched,
  accepted: words.stageAccepted,
  metOnce: words.stageMetOnce,
  metThrice: words.stageMetThrice,
} as const

const meeting: ReadonlySet<string> = new Set(['metOnce', 'metThrice'])

export function Funnel({ funnel, met }: Pick<Progress, 'funnel'> & { met: boolean }) {
  const say = useSay()
  const stages = met ? funnel : funnel.filter(({ stage }) => !meeting.has(stage))
  const title = say(met ? words.funnelTitleMet : words.funnelTitle)
  const language = useLocale()
  const number = (count: number) => count.toLocaleString(language)
  return (
    <section className="section">
      <Figure
        finding={title}
        note={say(words.funnelNote)}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={title}
              captionHidden
              compact
              rows={stages}
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
          label={title}
          stages={stages.map(({ stage, people }) => ({
            key: stage,
            label: say(stageWords[stage]),
            count: people,
            countText: number(people),
            strong: met ? meeting.has(stage) : stage === 'accepted',
          }))}
        />
      </Figure>
    </section>
  )
}
