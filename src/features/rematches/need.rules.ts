import type { Answer, PairState, Side } from '#features/pairs/pair.rules.ts'

export interface KnownPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly state: PairState
  readonly announced: boolean
  readonly mentor: Answer | null
  readonly mentee: Answer | null
  readonly createdAt: Date
}

export interface Need {
  readonly personId: string
  readonly side: Side
  /** The pair whose end left them alone. */
  readonly pairId: string
  readonly otherId: string
  /** declined: the other one said no before the two began; ended: it is over, for whatever cause. */
  readonly why: 'declined' | 'ended'
}

const sides = ['mentor', 'mentee'] as const
const idOn = (side: Side, pair: KnownPair) => (side === 'mentor' ? pair.mentorId : pair.menteeId)
const otherOf = (side: Side): Side => (side === 'mentor' ? 'mentee' : 'mentor')

/**
 * Who stands without a partner after an end: somebody who has no living pair on that side and did not say no themselves. A leader whose
 * mentor declined never heard of it and still waits, so they are among them. The oldest first.
 */
export function needsOf(pairs: readonly KnownPair[]): Need[] {
  const needs = new Map<string, Need>()
  const over = pairs.filter(({ state }) => state === 'exited')
  for (const pair of over.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()))
    for (const side of sides) {
      const personId = idOn(side, pair)
      const lives = pairs.some(
        (one) => idOn(side, one) === personId && one.state !== 'exited' && one.state !== 'closed',
      )
      if (lives || pair[side] === 'no') continue
      const why = pair[otherOf(side)] === 'no' ? 'declined' : 'ended'
      // A mentor who was never asked has not been let down by anybody.
      if (side === 'mentor' && !pair.announced) continue
      needs.set(`${side} ${personId}`, {
        personId,
        side,
        pairId: pair.pairId,
        otherId: idOn(otherOf(side), pair),
        why,
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

/** Pairs nobody has been told of: only these may be given another partner. */
export function isOpen(pair: Pick<KnownPair, 'state' | 'announced'>): boolean {
  return pair.state === 'proposed' && !pair.announced
}

/** Everything else that lives stays whatever happens. */
export function isFixed(pair: Pick<KnownPair, 'state' | 'announced'>): boolean {
  return !isOpen(pair) && pair.state !== 'exited' && pair.state !== 'closed'
}
