import type { Answer, PairState, Side } from '#features/pairs/pair.rules.ts'

export interface KnownPair {
  readonly mentorId: string
  readonly menteeId: string
  readonly mentor: Answer | null
  readonly mentee: Answer | null
}

/** A pair that ended before its time. */
export interface OverPair extends KnownPair {
  readonly pairId: string
  readonly announced: boolean
  readonly endedAt: Date
}

export interface Need {
  readonly personId: string
  readonly side: Side
  /** The pair whose end left them alone. */
  readonly pairId: string
  readonly otherId: string
  /** declined: the other one said no before the two began; ended: it is over, for whatever cause. */
  readonly why: 'declined' | 'ended'
  readonly since: Date
}

const sides = ['mentor', 'mentee'] as const
const idOn = (side: Side, pair: Pick<KnownPair, 'mentorId' | 'menteeId'>) =>
  side === 'mentor' ? pair.mentorId : pair.menteeId
const otherOf = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor')

/**
 * Who stands without a partner after an end: somebody who has no living pair on that side and did not say no themselves. A leader whose
 * mentor declined never heard of it and still waits, so they are among them. The oldest first.
 */
export function needsOf(
  over: readonly OverPair[],
  living: readonly { readonly mentorId: string; readonly menteeId: string }[],
): Need[] {
  const paired = new Set(living.flatMap((pair) => sides.map((side) => `${side} ${idOn(side, pair)}`)))
  const needs = new Map<string, Need>()
  for (const pair of over.toSorted((a, b) => a.endedAt.getTime() - b.endedAt.getTime()))
    for (const side of sides) {
      const personId = idOn(side, pair)
      const key = `${side} ${personId}`
      if (paired.has(key) || pair[side] === 'no') continue
      // A mentor who was never asked has not been let down by anybody.
      if (side === 'mentor' && !pair.announced) continue
      const other = otherOf(side)
      needs.set(key, {
        personId,
        side,
        pairId: pair.pairId,
        otherId: idOn(other, pair),
        why: pair[other] === 'no' ? 'declined' : 'ended',
        since: pair.endedAt,
      })
    }
  return [...needs.values()]
}

/** How often somebody has said no to a match of this programme. */
export function refusalsOf(pairs: readonly KnownPair[], personId: string, side: Side): number {
  return pairs.filter((pair) => idOn(side, pair) === personId && pair[side] === 'no').length
}

/** After two refusals of a leader somebody calls; there is no third offer. */
export const mostRefusals = 2

interface Known {
  readonly state: PairState
  readonly announced: boolean
}

/** Pairs nobody has been told of: only these may be given another partner. */
export function isOpen(pair: Known): boolean {
  return pair.state === 'proposed' && !pair.announced
}

/** Everything else that lives stays whatever happens. */
export function isFixed(pair: Known): boolean {
  return !isOpen(pair) && pair.state !== 'exited' && pair.state !== 'closed'
}
