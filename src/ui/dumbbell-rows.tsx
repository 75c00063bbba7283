import { Fragment, type ReactNode } from 'react'

import { percentBetween } from './plot-scale.ts'

export type DumbbellRow = {
  key: string
  label: ReactNode
  start: number
  end: number
  text: string
  people: ReactNode
  comparison?: { start: number; end: number }
}
export type DumbbellRowsProps = {
  rows: readonly DumbbellRow[]
  ticks: readonly { at: number; text: string }[]
  peopleHead: ReactNode
  label: string
}

/** A share at start (open) and end (filled) per level; squares below are the comparison. Denominators are printed. */
export function DumbbellRows({ rows, ticks, peopleHead, label }: DumbbellRowsProps) {
  const [from, to] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1]
  const at = (value: number) => `${percentBetween(value, from, to)}%`
  return (
    <div className="dumbbells" role="group" aria-label={label}>
      <span className="dumbbell-people-head">{peopleHead}</span>
      {rows.map(({ key, label: level, start, end, text, people, comparison }) => (
        <Fragment key={key}>
          <span className="strong">{level}</span>
          <svg className="chart" width="100%" height={52} role="img" aria-label={text}>
            {ticks.map((tick) => (
              <line key={tick.at} className="axis-grid" x1={at(tick.at)} x2={at(tick.at)} y2={52} />
            ))}
            <line className="axis-ink" x1={at(start)} x2={at(end)} y1={18} y2={18} />
            <circle className="dumbbell-start" cx={at(start)} cy={18} r={5} />
            <circle className="bar-ink" cx={at(end)} cy={18} r={5.5} />
            <Words start={start} end={end} at={at} past={(Math.max(start, end) - from) / (to - from) > 0.7}>
              {text}
            </Words>
            {comparison ? (
              <>
                <Square x={at(comparison.start)} look="bar-outline" />
                <Square x={at(comparison.end)} look="bar-strong-line" />
              </>
            ) : null}
          </svg>
          <span className="figures dumbbell-people">{people}</span>
        </Fragment>
      ))}
      <svg className="chart dumbbell-axis" width="100%" height={20} aria-hidden="true">
        {ticks.map((tick) => (
          <text
            key={tick.at}
            className="figures"
            x={at(tick.at)}
            y={14}
            textAnchor={tick.at === to ? 'end' : 'middle'}
          >
            {tick.text}
          </text>
        ))}
      </svg>
    </div>
  )
}

function Square({ x, look }: { x: string; look: string }) {
  return (
    <svg x={x} y={34}>
      <rect className={look} x={-4} y={-4} width={8} height={8} />
    </svg>
  )
}

/** Beside the pair of dots, on the side where there is room. */
function Words({
  start,
  end,
  at,
  past,
  children,
}: {
  start: number
  end: number
  at: (value: number) => string
  past: boolean
  children: string
}) {
  return (
    <text
      x={at(past ? Math.min(start, end) : Math.max(start, end))}
      dx={past ? -12 : 12}
      y={23}
      textAnchor={past ? 'end' : 'start'}
    >
      {children}
    </text>
  )
}
