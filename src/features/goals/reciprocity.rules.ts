import type { Side } from '#features/pairs/pair.rules.ts'
import type { LineKind } from './goals.contract.ts'

export interface Flow {
  readonly side: Side
  readonly kind: LineKind
}

/** both-ways: each has taken something away; else who learns more; not-known below three lines. */
export type Reciprocity = 'not-known' | 'both-ways' | 'leader-learns' | 'mentor-learns'

/** What I learned flowed to me, what I shared flowed to the other one. */
function flowsTo({ side, kind }: Flow): Side {
  if (kind === 'learned') return side
  return side === 'mentor' ? 'mentee' : 'mentor'
}

/** A word for the two only: how evenly learning flows between them. */
export function reciprocityOf(lines: readonly Flow[]): Reciprocity {
  if (lines.length < 3) return 'not-known'
  const toMentor = lines.filter((line) => flowsTo(line) === 'mentor').length
  const toLeader = lines.length - toMentor
  if (Math.min(toMentor, toLeader) * 3 >= Math.max(toMentor, toLeader)) return 'both-ways'
  return toLeader > toMentor ? 'leader-learns' : 'mentor-learns'
}
