import type { Actor } from '#contract/actor.ts'
import type { Side } from '#features/pairs/pair.rules.ts'

interface TwoPeople {
  readonly mentorId: string
  readonly menteeId: string
}

/** On which side of the pair the asker stands; nobody else's business is anybody's. Whoever acts for a leader stands on the leader's side. */
export function sideOf(actor: Actor, pair: TwoPeople): Side | null {
  const personId = actor.kind === 'link' || actor.kind === 'account' ? actor.personId : null
  if (personId === pair.mentorId) return 'mentor'
  return personId === pair.menteeId ? 'mentee' : null
}

/** The two, whoever books for one of them, and the programme. */
export function mayPlanSessions(actor: Actor, pair: TwoPeople): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'account' && actor.role === 'coordinator') return true
  return sideOf(actor, pair) !== null
}

/** Only the two say what happened; somebody's assistant does not. */
export function mayLogSessions(actor: Actor, pair: TwoPeople): boolean {
  return sideOf(actor, pair) !== null && !(actor.kind === 'link' && actor.purpose === 'assist')
}
