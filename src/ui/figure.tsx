import { useId, type ReactNode } from 'react'

export type FigureProps = {
  /** The finding in one sentence, not the name of the chart. */
  finding: ReactNode
  /** 3 below an h2, 2 when the figure opens a section of its own. */
  level?: 2 | 3
  /** Legends for shapes, links; colours are named on the thing itself. */
  aside?: ReactNode
  children: ReactNode
  /** Range, n, how many cells are hidden and by which rule. */
  note?: ReactNode
  table?: { summary: ReactNode; content: ReactNode }
  method?: { summary: ReactNode; content: ReactNode }
}

export function Figure({ finding, level = 2, aside, children, note, table, method }: FigureProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure className="figure" aria-labelledby={id}>
      <div className="section-head">
        <Heading className="figure-finding" id={id}>
          {finding}
        </Heading>
        {aside ? <div className="figure-aside">{aside}</div> : null}
      </div>
      {children}
      {note ? <p className="figure-note">{note}</p> : null}
      {table || method ? (
        <div className="figure-more">
          {table ? <Twin {...table} /> : null}
          {method ? <Twin {...method} /> : null}
        </div>
      ) : null}
    </figure>
  )
}

function Twin({ summary, content }: { summary: ReactNode; content: ReactNode }) {
  return (
    <details className="twin">
      <summary>{summary}</summary>
      <div className="twin-content">{content}</div>
    </details>
  )
}
