import { percentBetween, spread } from './plot-scale.ts'

export type SlopeLine = { key: string; start: number; end: number; endText: string; label: string }
export type SlopeLinesProps = {
  label: string
  lines: readonly SlopeLine[]
  /** Single people, unlabelled; only where there are many. */
  people?: readonly { start: number; end: number }[]
  y: readonly { at: number; text: string }[]
  startText: string
  endText: string
}

const [left, right, height] = [10, 50, 240]
const looks = ['slope-1', 'slope-2', 'slope-3', 'slope-4']

/** Start and end on one scale; line styles differ, labels stand at the ends. */
export function SlopeLines({ label, lines, people = [], y, startText, endText }: SlopeLinesProps) {
  const [least, most] = [y[0]?.at ?? 0, y.at(-1)?.at ?? 1]
  const down = (value: number) => 8 + ((100 - percentBetween(value, least, most)) * height) / 100
  const sorted = lines.toSorted((one, other) => other.end - one.end)
  const ends = spread(
    sorted.map(({ end }) => down(end)),
    22,
  )
  const [x1, x2] = [`${left}%`, `${right}%`]
  return (
    <svg className="chart" width="100%" height={height + 34} role="img" aria-label={label}>
      {y.map(({ at, text }) => (
        <text key={at} className="figures" x={x1} dx={-10} y={down(at) + 5} textAnchor="end">
          {text}
        </text>
      ))}
      {people.map(({ start, end }, at) => (
        <line key={at} className="slope-person" x1={x1} x2={x2} y1={down(start)} y2={down(end)} />
      ))}
      {[x1, x2].map((x) => (
        <line key={x} className="axis-quiet" x1={x} x2={x} y1={4} y2={height + 8} />
      ))}
      {sorted.map(({ key, start, end, endText, label }, at) => (
        <g key={key}>
          <line className={looks[at % looks.length]} x1={x1} x2={x2} y1={down(start)} y2={down(end)} />
          <circle className="slope-start" cx={x1} cy={down(start)} r={4} />
          <circle className="bar-leader" cx={x2} cy={down(end)} r={4.5} />
          <text x={x2} dx={12} y={ends[at]! + 5}>
            <tspan className="slope-value">{endText}</tspan> {label}
          </text>
        </g>
      ))}
      <text x={x1} y={height + 28} textAnchor="middle">
        {startText}
      </text>
      <text x={x2} y={height + 28} textAnchor="middle">
        {endText}
      </text>
    </svg>
  )
}
