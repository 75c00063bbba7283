export type TimelineEvent = {
  key: string
  /** Share of the course gone by, 0 to 1. */
  at: number
  date: string
  what: string
}
export type TimelineProps = {
  label: string
  weeks: number
  now: { at: number; date: string; what: string }
  events: readonly TimelineEvent[]
}

/** The course of a programme on one line; a plain list where the window is narrow. */
export function Timeline({ label, weeks, now, events }: TimelineProps) {
  const marks = [
    ...events.map((event) => ({ ...event, isNow: false })),
    { ...now, key: 'now', isNow: true },
  ].toSorted((one, other) => one.at - other.at)
  return (
    <div className="timeline">
      <svg className="chart timeline-line" width="100%" height={66} aria-hidden="true">
        {Array.from({ length: weeks + 1 }, (_, week) => (
          <line
            key={week}
            className="axis-quiet"
            x1={`${(week / weeks) * 100}%`}
            x2={`${(week / weeks) * 100}%`}
            y1={week % 4 === 0 ? 0 : 4}
            y2={12}
          />
        ))}
        <line className="axis-quiet" x2="100%" y1={12.5} y2={12.5} />
        <line className="axis-ink" x2={`${now.at * 100}%`} y1={12.5} y2={12.5} />
        {marks.map(({ key, at, date, what, isNow }) => (
          <g key={key}>
            {isNow ? (
              <svg x={`${at * 100}%`}>
                <path className="bar-ink" d="M0 8l-4-7h8z" />
              </svg>
            ) : (
              <circle className="timeline-event" cx={`${at * 100}%`} cy={12.5} r={3.5} />
            )}
            <text className="timeline-date" x={`${at * 100}%`} y={38} textAnchor={at > 0.9 ? 'end' : 'start'}>
              {date}
            </text>
            <text x={`${at * 100}%`} y={58} textAnchor={at > 0.9 ? 'end' : 'start'}>
              {what}
            </text>
          </g>
        ))}
      </svg>
      <ol className="timeline-list" aria-label={label}>
        {marks.map(({ key, date, what, isNow }) => (
          <li key={key} aria-current={isNow ? 'date' : undefined}>
            <b>{date}</b> {what}
          </li>
        ))}
      </ol>
    </div>
  )
}
