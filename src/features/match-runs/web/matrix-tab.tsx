import { DataTable } from '#ui/data-table.tsx'
import { useSay } from '#words/say.tsx'
import type { ReviewRow } from '../review.rules.ts'
import { reviewMessages as words } from '../review.messages.ts'

/** Mentor department against leader department, so that "everyone pairs with Finance" is one glance. */
export function MatrixTab({ rows }: { rows: readonly ReviewRow[] }) {
  const say = useSay()
  const nameOf = (department: string | null) => department ?? say(words.notStated)
  const down = [...new Set(rows.map(({ mentorPlace }) => nameOf(mentorPlace.department)))].toSorted()
  const across = [...new Set(rows.map(({ menteePlace }) => nameOf(menteePlace.department)))].toSorted()
  const counts = new Map<string, number>()
  const keyOf = (from: string, to: string) => JSON.stringify([from, to])
  for (const { mentorPlace, menteePlace } of rows) {
    const key = keyOf(nameOf(mentorPlace.department), nameOf(menteePlace.department))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return (
    <div className="match-matrix">
      <DataTable
        caption={say(words.matrixCaption)}
        rows={down}
        rowKey={(from) => from}
        compact
        columns={[
          { key: 'from', head: say(words.matrixFrom), cell: (from) => from, rowHead: true, voice: 'mentor' },
          ...across.map((to) => ({
            key: `to ${to}`,
            head: to,
            voice: 'mentee' as const,
            look: 'figure' as const,
            cell: (from: string) => heatCell(counts.get(keyOf(from, to)) ?? 0, most),
          })),
          {
            key: 'all',
            head: say(words.matrixTotal),
            look: 'figure',
            cell: (from) => rows.filter(({ mentorPlace }) => nameOf(mentorPlace.department) === from).length,
          },
        ]}
      />
    </div>
  )
}

function heatCell(count: number, most: number) {
  if (count === 0) return <span className="faint">0</span>
  return (
    <span className={`match-step match-step-${Math.max(1, Math.ceil((count / most) * 5))}`}>{count}</span>
  )
}
