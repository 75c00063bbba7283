import { pairMarkArcs } from './pair-mark-arcs.ts'

const rings = Array.from({ length: 26 }, (_, ring) => 64 + ring * 7)

/** Two facing arcs with nothing drawn between them yet, one thin ring for each week to come. */
export function NewPairPicture({
  mentor,
  leader,
  label,
}: {
  /** Initials of the two, where there are two. */
  mentor?: string
  leader?: string
  label: string
}) {
  const arcs = pairMarkArcs('new', 0.5, 12, 96)
  return (
    <svg
      className="new-pair"
      viewBox="0 0 390 164"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <g className="thin-rings">
        {rings.map((radius) => (
          <circle key={radius} cx={195} cy={82} r={radius} />
        ))}
      </g>
      <g
        className="pair-mark"
        transform="translate(128.7 15.7) scale(5.525)"
        strokeWidth={0.45}
        strokeLinejoin="round"
      >
        <path className="arc arc-mentor" d={arcs.mentor} />
        <path className="arc arc-mentee" d={arcs.leader} />
      </g>
      {mentor ? (
        <text className="mentor" x={176} y={89} textAnchor="middle">
          {mentor}
        </text>
      ) : null}
      {leader ? (
        <text className="mentee" x={214} y={89} textAnchor="middle">
          {leader}
        </text>
      ) : null}
    </svg>
  )
}
