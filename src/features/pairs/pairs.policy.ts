import type { Actor } from '#contract/actor.ts'

export function mayRunPairs(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'coordinator')
}
