import type { ReactNode } from 'react'

export type FunnelStage = {
  key: string
  label: ReactNode
  count: number
  countText: ReactNode
  note?: string
  strong?: boolean
}

/** Horizontal bars from one common start; never percentages of changing bases. */
export function FunnelBars({ stages, label }: { stages: readonly FunnelStage[]; label: string }) {
  const most = Math.max(1, ...stages.map(({ count }) => count))
  return (
    <ol className="funnel" aria-label={label}>
      {stages.map(({ key, label, count, countText, note, strong }) => {
        const length = (count / most) * 100
        const inside = length <= 60
        return (
          <li key={key}>
            <span className="funnel-label">{label}</span>
            <span className="funnel-count">{countText}</span>
            <svg className="chart" width="100%" height={22} aria-hidden="true">
              <rect className={strong ? 'bar-ink' : 'bar-strong-line'} width={`${length}%`} height={22} />
              {note && inside ? (
                <text x={`${length}%`} dx={8} y={16}>
                  {note}
                </text>
              ) : null}
            </svg>
            {note ? <span className={inside ? 'visually-hidden' : 'funnel-note'}>{note}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
