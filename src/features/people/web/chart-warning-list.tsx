import { useSay } from '#words/say.tsx'
import { differenceMessages as words } from '../import-difference.messages.ts'
import type { ChartSummary } from '../people-import.rules.ts'

const named = 10

/** What is odd in the chart. It is kept as given, so nothing here has to be mended before going on. */
export function ChartWarningList({
  chart: { unknownManagers, selfManagers, cycles, roots },
}: {
  chart: ChartSummary
}) {
  const say = useSay()
  const lines = [
    {
      count: unknownManagers.count,
      message: words.unknownManagers,
      some: unknownManagers.some.map(([employeeId, managerId]) => say(words.to, { employeeId, managerId })),
    },
    { count: selfManagers.count, message: words.selfManagers, some: selfManagers.some },
    { count: cycles.count, message: words.cycles, some: cycles.some.map((cycle) => cycle.join(' → ')) },
    { count: roots.count > 1 ? roots.count : 0, message: words.roots, some: roots.some },
  ].filter(({ count }) => count > 0)
  return (
    <section className="section stack">
      <h2>{say(words.chart)}</h2>
      {lines.length === 0 ? (
        <p>{say(words.chartSound)}</p>
      ) : (
        <>
          <ul className="lines">
            {lines.map(({ count, message, some }) => (
              <li key={message.id}>
                <bdi>{say(message, { count, some: some.slice(0, named).join(', ') })}</bdi>
              </li>
            ))}
          </ul>
          <p className="quiet">{say(words.chartKept)}</p>
        </>
      )}
    </section>
  )
}
