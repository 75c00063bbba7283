import type { Actor } from '#contract/actor.ts'

export function mayMirror(actor: Actor): boolean {
  return actor.kind === 'account' && (actor.role === 'coordinator' || actor.role === 'administrator')
}
