import type { Actor } from '#contract/actor.ts'

/** Matching is the coordinators' work. Sponsors, participants and administrators never see who was considered for whom. */
export function mayRunMatches(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
}
