import { DataTable } from '#ui/data-table.tsx'
import { Figure } from '#ui/figure.tsx'
import { StackedBars, StackedLegend, type StackedRow } from '#ui/stacked-bars.tsx'
import { useLocale, useSay } from '#words/say.tsx'
import type { Objective } from '#features/goals/goals.contract.ts'
import type { GoalCounts, GoalRow } from '#features/goals/goals.reads.ts'
import { choiceLabels } from '#features/programmes/field.messages.ts'
import { findingOf } from '../goal-finding.rules.ts'
import { todayMessages as words } from '../today.messages.ts'

const states = [
  ['not-started', words.goalsNotStarted],
  ['moving', words.goalsMoving],
  ['reached', words.goalsReached],
  ['let-go', words.goalsLetGo],
] as const

/** What pairs work on, by objective. Cells too few pairs stand behind are hatched; no goal's words are here. */
export function GoalFigure({ goals }: { goals: GoalCounts }) {
  const say = useSay()
  const language = useLocale()
  const number = (count: number) => count.toLocaleString(language)
  const found = findingOf(goals)
  if (!found)
    return (
      <section className="section">
        <div className="section-head">
          <h2>{say(words.goalsTitle)}</h2>
        </div>
        <p className="quiet">{say(words.goalsFew)}</p>
      </section>
    )
  const { total, reached, moving, atLeast } = found
  const finding = say(atLeast ? words.goalsAtLeast : words.goalsFinding, { total, reached, moving })
  const labelOf = ({ objective }: GoalRow) => say(choiceLabels[`objectives.${objective as Objective}`])
  const cell = (count: number | null) => (count === null ? say(words.goalsHidden) : number(count))
  const rows = goals.rows.toSorted((a, b) => (b.total ?? 0) - (a.total ?? 0))
  return (
    <section className="section">
      <Figure
        finding={finding}
        aside={<StackedLegend words={[say(states[0][1]), say(states[1][1]), say(states[2][1])]} />}
        note={say(words.goalsNote)}
        table={{
          summary: say(words.asTable),
          content: (
            <DataTable
              caption={finding}
              captionHidden
              compact
              rows={rows}
              rowKey={({ objective }) => objective}
              columns={[
                { key: 'objective', head: say(words.objective), rowHead: true, cell: labelOf },
                ...states.map(([state, word]) => ({
                  key: state,
                  head: say(word),
                  look: 'figure' as const,
                  cell: (row: GoalRow) => cell(row.states[state]),
                })),
                { key: 'all', head: say(words.goalsAll), look: 'figure', cell: (row) => cell(row.total) },
              ]}
            />
          ),
        }}
      >
        <StackedBars rows={rows.map((row) => barOf(row))} />
      </Figure>
    </section>
  )

  function barOf(row: GoalRow): StackedRow {
    const named = { key: row.objective, label: labelOf(row) }
    if (row.total === null) return { ...named, total: 0, hidden: say(words.goalsRowHidden) }
    const { 'not-started': idle, moving: going, reached: done } = row.states
    if (idle === null || going === null || done === null)
      return { ...named, total: row.total, hidden: say(words.goalsPartHidden, { total: row.total }) }
    const part = (count: number) => ({ count, text: number(count) })
    return { ...named, parts: [part(idle), part(going), part(done)] }
  }
}
