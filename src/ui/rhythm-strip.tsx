import type { ReactNode } from 'react'

import { rhythmLayout, type AgreedHour, type RhythmShape } from './rhythm-layout.ts'

export type RhythmStripProps = {
  hours: readonly AgreedHour[]
  /** Where today stands, counted in agreed hours. */
  now?: number
  /** "Seven hours held, one moved". */
  label: string
  ends?: readonly [ReactNode, ReactNode]
  /** The same course in words, one line an hour, behind a disclosure. */
  twin?: { summary: ReactNode; lines: readonly ReactNode[] }
  /** `own` is wide enough for both voices, on the pair's own page. */
  look?: 'list' | 'own'
}

export function RhythmStrip({ hours, now, label, ends, twin, look = 'list' }: RhythmStripProps) {
  const plan = look === 'own' ? { step: 13.4, height: 50 } : { step: 22, height: 34 }
  const [width, full] = [hours.length * plan.step, plan.height + 8]
  return (
    <div>
      <svg
        className="rhythm"
        width={width}
        height={full}
        viewBox={`0 0 ${width} ${full}`}
        role="img"
        aria-label={label}
      >
        <line className="rhythm-base" x1={0} x2={width} y1={plan.height + 0.5} y2={plan.height + 0.5} />
        {rhythmLayout(hours, plan).map((shape, position) => (
          <Shape key={position} {...shape} />
        ))}
        {now === undefined ? null : (
          <path className="rhythm-now" d={`M${now * plan.step} ${plan.height}l-4 6h8z`} />
        )}
      </svg>
      {ends ? (
        <div className="rhythm-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : null}
      {twin ? (
        <details className="twin">
          <summary>{twin.summary}</summary>
          <ol className="lines">
            {twin.lines.map((line, position) => (
              <li key={position}>{line}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  )
}

function Shape(shape: RhythmShape) {
  switch (shape.shape) {
    case 'bar':
      return (
        <rect
          className={shape.voice === 'both' ? 'rhythm-held' : `rhythm-${shape.voice}`}
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
        />
      )
    case 'moved':
      return <path className="rhythm-moved" d={shape.path} />
    case 'missed':
      return <circle className="rhythm-missed" cx={shape.x} cy={shape.y} r={3.2} />
    case 'leave':
      return (
        <>
          <line className="rhythm-gap" x1={shape.from - 2} x2={shape.to + 1} y1={shape.y} y2={shape.y} />
          <line className="rhythm-leave" x1={shape.from} x2={shape.to} y1={shape.y} y2={shape.y} />
        </>
      )
    case 'booked':
      return (
        <rect className="rhythm-booked" x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
      )
    case 'agreed':
      return <line className="rhythm-base" x1={shape.x} x2={shape.x} y1={shape.from} y2={shape.to} />
  }
}
