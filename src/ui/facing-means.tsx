import type { ReactNode } from 'react'

import { placeWords } from './means-layout.ts'
import { percentBetween } from './plot-scale.ts'
import { UncertainNumber } from './uncertain-number.tsx'

export type Mean = { value: number; text: string }
export type FacingMeansProps = {
  statement: ReactNode
  mean: { value: number; low: number; high: number; text: string; range: string; said: string }
  /** Left out where a group is too small to be shown. */
  mentors?: Mean
  leaders?: Mean
  ticks: readonly { at: number; text?: string }[]
}

/** Two group means as brackets round the total, each facing the other. */
export function FacingMeans({ statement, mean, mentors, leaders, ticks }: FacingMeansProps) {
  const [from, to] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1]
  // A little inside the edge, so that the outermost bracket is not cut.
  const place = (value: number) => 1.5 + percentBetween(value, from, to) * 0.97
  const at = (value: number) => `${place(value)}%`
  const worded = (mean: Mean | undefined) => mean && { at: place(mean.value), letters: mean.text.length }
  const words = placeWords(worded(mentors), worded(leaders))
  return (
    <div className="means">
      <div className="means-head">
        <span>{statement}</span>
        <UncertainNumber large value={mean.text} range={mean.range} said={mean.said} />
      </div>
      <svg className="chart" width="100%" height={58} aria-hidden="true">
        <line className="axis-quiet" x2="100%" y1={14} y2={14} />
        {ticks.map((tick) => (
          <g key={tick.at}>
            <line className="axis-quiet" x1={at(tick.at)} x2={at(tick.at)} y1={14} y2={19} />
            {tick.text ? (
              <text
                className="figures"
                x={at(tick.at)}
                y={36}
                textAnchor={tick.at === from ? 'start' : tick.at === to ? 'end' : 'middle'}
              >
                {tick.text}
              </text>
            ) : null}
          </g>
        ))}
        <line className="means-range" x1={at(mean.low)} x2={at(mean.high)} y1={14} y2={14} />
        <line className="axis-ink" x1={at(mean.low)} x2={at(mean.high)} y1={14} y2={14} />
        <circle className="bar-ink" cx={at(mean.value)} cy={14} r={6} />
        {mentors ? (
          <Bracket text={mentors.text} x={at(mentors.value)} words={words.end} voice="mentor" />
        ) : null}
        {leaders ? (
          <Bracket text={leaders.text} x={at(leaders.value)} words={words.start} voice="mentee" />
        ) : null}
      </svg>
      {/* Heard everywhere, and seen where large letters leave the drawing no room for its own. */}
      <p className="means-words">
        {mentors ? <span className="mentor">{mentors.text}</span> : null}{' '}
        {leaders ? <span className="mentee">{leaders.text}</span> : null}
      </p>
    </div>
  )
}

function Bracket({
  text,
  x,
  words,
  voice,
}: {
  text: string
  x: string
  words: number
  voice: 'mentor' | 'mentee'
}) {
  const left = voice === 'mentor'
  return (
    <>
      <svg x={x} y={14}>
        <path
          className={`arc arc-${voice}`}
          strokeWidth={3}
          d={left ? 'M4-8A8 8 0 0 0 4 8' : 'M-4-8A8 8 0 0 1-4 8'}
        />
      </svg>
      <text className={`means-${voice}`} x={`${words}%`} y={54} textAnchor={left ? 'end' : 'start'}>
        {text}
      </text>
    </>
  )
}
