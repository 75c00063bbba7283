import { classNames } from './class-names.ts'
import { ringLayout, weeksFromSeed, type RingWeek } from './ring-layout.ts'

export type RingPortraitProps = { label?: string; className?: string } & (
  | { seed: string }
  | {
      /** The pair's own weeks; those without a share are drawn as thin circles. */
      weeks: readonly RingWeek[]
      booked?: boolean
      size?: 124 | 96
    }
)

export function RingPortrait(portrait: RingPortraitProps) {
  return 'seed' in portrait ? <SeededPortrait {...portrait} /> : <OwnPortrait {...portrait} />
}

function SeededPortrait({ seed, label, className }: { seed: string; label?: string; className?: string }) {
  const rings = ringLayout(weeksFromSeed(seed), { centre: 390, first: 34, step: 14, notch: 7 })
  return (
    <svg className={classNames('pair-mark', className)} viewBox="0 0 780 780" {...named(label)}>
      <RingPaths rings={rings} stroke={4} />
      <circle className="pair-mark-dot" cx={390} cy={390} r={10} />
    </svg>
  )
}

function OwnPortrait({
  weeks,
  booked,
  size = 124,
  label,
  className,
}: {
  weeks: readonly RingWeek[]
  booked?: boolean
  size?: number
  label?: string
  className?: string
}) {
  const step = weeks.length > 12 ? 48 / weeks.length : 4
  const rings = ringLayout(weeks, { centre: 62, first: 13, step, notch: Math.min(3, step) })
  return (
    <svg
      className={classNames('pair-mark', className)}
      width={size}
      height={size}
      viewBox="0 0 124 124"
      {...named(label)}
    >
      {rings.map((ring) =>
        'empty' in ring ? (
          <circle key={ring.radius} className="thin-rings" cx={62} cy={62} r={ring.radius} />
        ) : null,
      )}
      <RingPaths rings={rings} stroke={step * 0.6} />
      {booked ? <circle className="pair-mark-dot" cx={62} cy={62} r={4} /> : null}
    </svg>
  )
}

function RingPaths({ rings, stroke }: { rings: ReturnType<typeof ringLayout>; stroke: number }) {
  return rings.map((ring) =>
    'empty' in ring ? null : (
      <g key={ring.radius} strokeWidth={stroke}>
        <path className="arc arc-mentor" d={ring.mentor} />
        <path className="arc arc-mentee" d={ring.leader} />
      </g>
    ),
  )
}

function named(label: string | undefined) {
  return label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
}
