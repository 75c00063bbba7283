import type { Actor } from '#contract/actor.ts'

export function mayTalkWithLeaders(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
}
