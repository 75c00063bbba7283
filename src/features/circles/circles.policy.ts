import type { Actor } from '#contract/actor.ts'
import type { PairState, Side } from '#features/pairs/pair.rules.ts'

export function mayRunCircles(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
}

const meeting = new Set<PairState>(['accepted', 'active', 'paused'])

/** Mentors come once both have said yes and for as long as the pair lives. */
export function belongsToCircle({ state }: { readonly state: PairState }): boolean {
  return meeting.has(state)
}

/** Through the link of a pair, and only as its mentor. */
export function mayAnswerCircle(actor: Actor, pair: { readonly state: PairState }, side: Side): boolean {
  return actor.kind === 'link' && actor.purpose === 'pair' && side === 'mentor' && belongsToCircle(pair)
}
