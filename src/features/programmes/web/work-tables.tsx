import { DataTable, type Column } from '#ui/data-table.tsx'
import { useSay } from '#words/say.tsx'
import type { Say } from '#words/speak.ts'
import type { Design } from '../design.contract.ts'
import { sessionsOf } from '../programme-cost.rules.ts'
import { workMessages as words } from '../workload.messages.ts'
import { phaseNames, toHalf } from '../work-sentences.rules.ts'
import type { PhaseWork, Range, WorkPart } from '../workload.rules.ts'

type Part = WorkPart & Pick<PhaseWork, 'phase' | 'weeks'>

/** Hours by phase, and below them what each came from. */
export function WorkTables({ design, phases }: { design: Design; phases: readonly PhaseWork[] }) {
  const say = useSay()
  const sessions = sessionsOf(design.rhythm!) * (design.team!.pairs ?? 0)
  const parts = phases.flatMap(({ phase, weeks, parts }) => parts.map((part) => ({ phase, weeks, ...part })))
  return (
    <>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.tableCaption)}</h2>
        </div>
        <DataTable
          caption={say(words.tableCaption)}
          captionHidden
          rows={phases}
          rowKey={({ phase }) => phase}
          columns={phaseColumns(say)}
        />
      </section>
      <section className="section">
        <div className="section-head">
          <h2>{say(words.workingTitle)}</h2>
        </div>
        <DataTable
          caption={say(words.workingTitle)}
          captionHidden
          rows={parts}
          rowKey={({ phase, of }) => `${phase} ${of}`}
          columns={partColumns(say, sessions)}
        />
      </section>
    </>
  )
}

const range = ([from, to]: Range, say: Say) => say(words.range, { from: toHalf(from), to: toHalf(to) })

function phaseColumns(say: Say): Column<PhaseWork>[] {
  return [
    {
      key: 'phase',
      head: say(words.columnPhase),
      rowHead: true,
      cell: ({ phase }) => say(phaseNames[phase]),
    },
    { key: 'weeks', head: say(words.columnWeeks), look: 'figure', cell: ({ weeks }) => weeks },
    {
      key: 'weekly',
      head: say(words.columnWeekly),
      look: 'figure',
      cell: ({ weekly }) => <span className="figures">{range(weekly, say)}</span>,
    },
    {
      key: 'hours',
      head: say(words.columnInAll),
      look: 'figure',
      cell: ({ hours }) => <span className="figures">{range(hours, say)}</span>,
    },
  ]
}

function partColumns(say: Say, sessions: number): Column<Part>[] {
  return [
    {
      key: 'part',
      head: say(words.columnPart),
      rowHead: true,
      cell: (part) => partWords(part, sessions, say),
    },
    {
      key: 'phase',
      head: say(words.columnPhase),
      look: 'quiet',
      cell: ({ phase }) => say(phaseNames[phase]),
    },
    {
      key: 'hours',
      head: say(words.columnHours),
      look: 'figure',
      cell: ({ hours }) => <span className="figures">{range(hours, say)}</span>,
    },
  ]
}

const partNames = {
  prepare: words.partPrepare,
  asking: words.partAsking,
  looking: words.partLooking,
  calls: words.partCalls,
  steady: words.partSteady,
  stuck: words.partStuck,
  circle: words.partCircle,
  closing: words.partClosing,
} as const satisfies Record<WorkPart['of'], unknown>

function partWords({ of, count, weeks }: Part, sessions: number, say: Say): string {
  return say(partNames[of], {
    count: count[1],
    from: Math.round(count[0]),
    to: Math.round(count[1]),
    weeks,
    sessions,
  })
}
