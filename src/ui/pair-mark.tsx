import { classNames } from './class-names.ts'
import { pairMarkArcs, type MentorShare, type Momentum } from './pair-mark-arcs.ts'

export type PairMarkProps = {
  momentum: Momentum
  share: MentorShare
  /** A next hour is agreed. */
  booked?: boolean
  size?: 16 | 24 | 32 | 40 | 56 | 96
  /** A healthy pair in a list or field is drawn in ink; its own pages always show both colours. */
  quiet?: boolean
  /** Keeps the width a split mark needs, so that columns do not shift. */
  wide?: boolean
  /** Left out when the same words stand beside the mark. */
  label?: string
}

export function PairMark({ momentum, share, booked, size = 24, quiet, wide, label }: PairMarkProps) {
  const room = wide || momentum === 'slowing' || momentum === 'stalled' ? 36 : 24
  const arcs = pairMarkArcs(momentum, share, room / 2, size)
  return (
    <svg
      className={classNames('pair-mark', quiet && 'pair-mark-quiet')}
      width={(size * room) / 24}
      height={size}
      viewBox={`0 0 ${room} 24`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path
        className="arc arc-mentor"
        d={arcs.mentor}
        strokeWidth={arcs.stroke}
        strokeDasharray={arcs.dash}
        strokeLinejoin="round"
      />
      <path
        className="arc arc-mentee"
        d={arcs.leader}
        strokeWidth={arcs.stroke}
        strokeDasharray={arcs.dash}
        strokeLinejoin="round"
      />
      {booked ? <circle className="pair-mark-dot" cx={room / 2} cy={12} r={2} /> : null}
    </svg>
  )
}
