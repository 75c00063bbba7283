import type { ReactNode } from 'react'

import { classNames } from './class-names.ts'

export type FacingBarsRow = {
  key: string
  label: ReactNode
  mentor: number
  leader: number
  mentorText: string
  leaderText: string
  said: string
  strong?: boolean
}
export type FacingBarsProps = { mentorHead: ReactNode; leaderHead: ReactNode; rows: readonly FacingBarsRow[] }

/** In parts of a hundred of the width: the longest bar, what its words may reach, and a letter on a phone. */
const most = { bar: 36, reach: 48, letter: 1.9 }

/** Words stand at the end of their bar and must not leave the drawing, in whatever language they are. */
function longestBar(rows: readonly FacingBarsRow[], greatest: number): number {
  const limits = rows
    .flatMap(({ mentor, mentorText, leader, leaderText }) => [
      { share: mentor / greatest, letters: mentorText.length },
      { share: leader / greatest, letters: leaderText.length },
    ])
    .map(({ share, letters }) => (most.reach - most.letter * letters) / share)
  return Math.max(0, Math.min(most.bar, ...limits))
}

/** Supply and demand from one spine: mentors to the left, leaders to the right. */
export function FacingBars({ mentorHead, leaderHead, rows }: FacingBarsProps) {
  const greatest = Math.max(1, ...rows.flatMap(({ mentor, leader }) => [mentor, leader]))
  const longest = longestBar(rows, greatest)
  return (
    <div className="facing">
      <div className="facing-head">
        <span className="mentor">{mentorHead}</span>
        <span className="mentee">{leaderHead}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={classNames('facing-label', row.strong && 'facing-strong')}>{row.label}</span>
            <svg className="chart" width="100%" height={10} role="img" aria-label={row.said}>
              <Half sign={-1} length={(row.mentor / greatest) * longest} text={row.mentorText} />
              <Half sign={1} length={(row.leader / greatest) * longest} text={row.leaderText} />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Half({ sign, length, text }: { sign: 1 | -1; length: number; text: string }) {
  const end = 50 + sign * length
  return (
    <>
      <rect
        className={sign < 0 ? 'bar-mentor' : 'bar-leader'}
        x={`${Math.min(50, end)}%`}
        y={1}
        width={`${length}%`}
        height={8}
        transform={`translate(${sign * 2} 0)`}
      />
      <text className="figures" x={`${end}%`} dx={sign * 8} y={10} textAnchor={sign < 0 ? 'end' : 'start'}>
        {text}
      </text>
    </>
  )
}
