import type { ReactNode } from 'react'

import type { MentorShare, Momentum } from './pair-mark-arcs.ts'
import { PairMark } from './pair-mark.tsx'

export type FieldPair = {
  key: string
  label: string
  href?: string
  momentum: Momentum
  share: MentorShare
  booked: boolean
  /** Somebody should act on this pair; all others are drawn in ink. */
  look: boolean
}
export type PairFieldProps = {
  label: string
  groups: readonly { key: string; label: ReactNode; count: ReactNode; pairs: readonly FieldPair[] }[]
}

/** Every pair at once. The words and counts say it all; the marks are for the eye and, where they link, for the pointer. */
export function PairField({ label, groups }: PairFieldProps) {
  return (
    <dl className="pair-field" aria-label={label}>
      {groups.map(({ key, label: word, count, pairs }) => (
        <div key={key} className="pair-field-group">
          <dt>{word}</dt>
          <dd>
            <span className="pair-field-count">{count}</span>
            <span className="pair-field-marks" aria-hidden="true">
              {pairs.map((pair) => (
                <FieldMark key={pair.key} pair={pair} />
              ))}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function FieldMark({ pair: { label, href, look, momentum, share, booked } }: { pair: FieldPair }) {
  const mark = <PairMark momentum={momentum} share={share} booked={booked} quiet={!look} />
  return href ? (
    <a href={href} tabIndex={-1} title={label}>
      {mark}
    </a>
  ) : (
    mark
  )
}
