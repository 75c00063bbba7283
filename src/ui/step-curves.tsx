import { bandPath, percentBetween, spread, stepPath, type CurvePoint } from './plot-scale.ts'

export type CurveSeries = {
  key: string
  /** The mentors' curve carries their colour; what it is compared with is drawn in dashes. */
  look: 'mentor' | 'leader' | 'comparison'
  points: readonly CurvePoint[]
  label: string
  range: string
}
export type StepCurvesProps = {
  label: string
  series: readonly CurveSeries[]
  x: readonly { at: number; text: string }[]
  y: readonly { at: number; text: string }[]
  unit?: string
  /** Set when the scale does not begin at nought: the axis is then drawn broken. */
  broken?: boolean
}

const [left, right, height] = [9, 66, 168]

/** Never smoothed. Labels stand at the ends of the lines they name. */
export function StepCurves({ label, series, x, y, unit, broken }: StepCurvesProps) {
  const frame = { from: x[0]?.at ?? 0, to: x.at(-1)?.at ?? 1, least: y[0]?.at ?? 0, most: y.at(-1)?.at ?? 1 }
  const across = (at: number) =>
    `${left + (percentBetween(at, frame.from, frame.to) * (right - left)) / 100}%`
  const down = (value: number) =>
    8 + ((100 - Math.max(0, percentBetween(value, frame.least, frame.most))) * height) / 100
  const ends = spread(
    series.map(({ points }) => down(points.at(-1)?.value ?? frame.least)),
    40,
  )
  return (
    <svg className="chart" width="100%" height={height + 48} role="img" aria-label={label}>
      {y.map(({ at, text }) => (
        <g key={at}>
          <line className="axis-grid" x1={`${left}%`} x2={`${right}%`} y1={down(at)} y2={down(at)} />
          <text className="figures" x={`${left}%`} dx={-8} y={down(at) + 5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <svg
        x={`${left}%`}
        y={8}
        width={`${right - left}%`}
        height={height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        {series.map(({ key, look, points }) => (
          <path key={key} className={`band-${look}`} d={bandPath(points, frame)} />
        ))}
        {series.map(({ key, look, points }) => (
          <path
            key={key}
            className={`curve-${look}`}
            vectorEffect="non-scaling-stroke"
            d={stepPath(points, frame)}
          />
        ))}
      </svg>
      <line className="axis-line" x1={`${left}%`} x2={`${right}%`} y1={height + 18} y2={height + 18} />
      {broken ? (
        <svg x={`${left}%`} y={height + 8}>
          <path className="axis-break" d="M-4 3l8-5M-4 7l8-5" />
        </svg>
      ) : null}
      {x.map(({ at, text }) => (
        <text key={at} className="figures" x={across(at)} y={height + 36} textAnchor="middle">
          {text}
        </text>
      ))}
      {unit ? (
        <text x={`${right}%`} dx={14} y={height + 36}>
          {unit}
        </text>
      ) : null}
      {series.map(({ key, look, label, range }, at) => (
        <text
          key={key}
          className={look === 'comparison' ? 'curve-label' : `curve-label curve-label-${look}`}
          x={`${right}%`}
          dx={10}
          y={ends[at]! + 4}
        >
          {label}
          <tspan className="curve-range" x={`${right}%`} dx={10} dy={18}>
            {range}
          </tspan>
        </text>
      ))}
    </svg>
  )
}
