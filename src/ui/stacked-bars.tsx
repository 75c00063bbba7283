import { useId, type ReactNode } from 'react'

import { HatchPattern } from './hidden-cell.tsx'

/** Not started, moving, reached: outline, tint, ink; told apart by lightness, not hue. */
export type StackedRow = { key: string; label: ReactNode } & (
  | { parts: readonly [StackedPart, StackedPart, StackedPart] }
  | {
      /** Only the total may be shown. */
      total: number
      hidden: string
    }
)
export type StackedPart = { count: number; text: string }
export type StackedBarsProps = {
  rows: readonly StackedRow[]
  legend: readonly [ReactNode, ReactNode, ReactNode]
}

const looks = ['bar-outline', 'bar-soft', 'bar-ink'] as const
/** Leaves room for the last number behind the longest bar. */
const longest = 86

export function StackedLegend({ words }: { words: StackedBarsProps['legend'] }) {
  return looks.map((look, at) => (
    <span key={look} className="legend">
      <svg width={12} height={12} aria-hidden="true">
        <rect className={look} x={0.5} y={0.5} width={11} height={11} />
      </svg>
      {words[at]}
    </span>
  ))
}

export function StackedBars({ rows }: Pick<StackedBarsProps, 'rows'>) {
  const id = useId()
  const most = Math.max(1, ...rows.map(totalOf))
  return (
    <ul className="stacked">
      {rows.map((row) => (
        <li key={row.key}>
          <span className="stacked-label">{row.label}</span>
          {'parts' in row ? (
            <Parts parts={row.parts} most={most} />
          ) : (
            <HiddenBar id={`${id}-${row.key}`} length={(row.total / most) * longest} words={row.hidden} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Parts({ parts, most }: { parts: readonly StackedPart[]; most: number }) {
  const lengths = parts.map(({ count }) => (count / most) * longest)
  const starts = lengths.map((_, at) => lengths.slice(0, at).reduce((sum, length) => sum + length, 0))
  return (
    <svg
      className="chart"
      width="100%"
      height={16}
      role="img"
      aria-label={parts.map(({ text }) => text).join(', ')}
    >
      {parts.map(({ text }, at) => (
        <g key={looks[at]}>
          <rect className={looks[at]} x={`${starts[at]}%`} y={0.5} width={`${lengths[at]}%`} height={15} />
          <text
            className="figures"
            x={`${starts[at]! + (at === 2 ? lengths[at]! : lengths[at]! / 2)}%`}
            dx={at === 2 ? 8 : 0}
            y={13}
            textAnchor={at === 2 ? 'start' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  )
}

function HiddenBar({ id, length, words }: { id: string; length: number; words: string }) {
  return (
    <span className="stacked-hidden">
      <svg className="chart" width={`${length}%`} height={16} aria-hidden="true">
        <HatchPattern id={id} />
        <rect y={1} width="100%" height={14} fill={`url(#${id})`} />
      </svg>
      {words}
    </span>
  )
}

function totalOf(row: StackedRow): number {
  return 'parts' in row ? row.parts.reduce((sum, { count }) => sum + count, 0) : row.total
}
