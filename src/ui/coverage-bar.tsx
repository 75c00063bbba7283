import type { ReactNode } from 'react'

export type CoverageBarProps = {
  label: ReactNode
  value: number
  of: number
  /** The longest bar of the group, when bars are to be compared; a short line then means there is little to gain. */
  scale?: number
  /** "188", and "of 191" set quieter. */
  figure: ReactNode
  outOf: ReactNode
  note?: ReactNode
  look?: 'rule' | 'reason'
}

export function CoverageBar({
  label,
  value,
  of,
  scale = of,
  figure,
  outOf,
  note,
  look = 'rule',
}: CoverageBarProps) {
  const height = look === 'reason' ? 8 : 6
  return (
    <div className="coverage">
      <div className="coverage-words">
        <span>{label}</span>
        <span className={look === 'reason' ? 'figures' : undefined}>
          {figure} <span className="faint">{outOf}</span>
        </span>
      </div>
      <svg
        className="chart"
        width="100%"
        height={height}
        viewBox={`0 0 ${scale} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="bar-rest" y={height - 1} width={of} height={1} />
        <rect className={look === 'reason' ? 'bar-ink' : 'bar-ink-2'} width={value} height={height} />
      </svg>
      {note ? <p className="smallest quiet">{note}</p> : null}
    </div>
  )
}
