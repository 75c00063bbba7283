import type { Actor } from '#contract/actor.ts'

export function mayHandleRights(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && actor.role === 'administrator')
}
