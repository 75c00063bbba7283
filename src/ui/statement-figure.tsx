import type { ReactNode } from 'react'
import { DataTable } from './data-table.tsx'
import { FacingMeans, type FacingMeansProps } from './facing-means.tsx'
import { Figure } from './figure.tsx'

export interface StatementLine {
  readonly key: string
  readonly statement: ReactNode
  /** What is said instead, where the answers may not be shown. */
  readonly hidden: ReactNode
  readonly means: Pick<FacingMeansProps, 'mean' | 'mentors' | 'leaders'> | null
}

/** Statements that were answered on one scale: each as total with its range between the means of two groups, and all as a table. */
export function StatementFigure({
  finding,
  aside,
  note,
  summary,
  heads,
  lines,
  ticks,
}: {
  finding: ReactNode
  aside: ReactNode
  note?: ReactNode
  /** Opens the table. */
  summary: ReactNode
  heads: { statement: ReactNode; mean: ReactNode; range: ReactNode }
  lines: readonly StatementLine[]
  ticks: FacingMeansProps['ticks']
}) {
  const table = (
    <DataTable
      caption={finding}
      captionHidden
      compact
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'item', head: heads.statement, rowHead: true, cell: ({ statement }) => statement },
        {
          key: 'mean',
          head: heads.mean,
          look: 'figure',
          cell: ({ means, hidden }) => means?.mean.text ?? hidden,
        },
        { key: 'range', head: heads.range, look: 'figure', cell: ({ means }) => means?.mean.range ?? '' },
      ]}
    />
  )
  return (
    <section className="section">
      <Figure finding={finding} aside={aside} note={note} table={{ summary, content: table }}>
        {lines.map(({ key, statement, hidden, means }) =>
          means ? (
            <FacingMeans key={key} statement={statement} {...means} ticks={ticks} />
          ) : (
            <p key={key} className="quiet">
              {statement}: {hidden}
            </p>
          ),
        )}
      </Figure>
    </section>
  )
}
