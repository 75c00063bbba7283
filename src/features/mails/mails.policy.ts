import type { Actor } from '#contract/actor.ts'

export function maySeeOutbox(actor: Actor): boolean {
  return actor.kind === 'account' && (actor.role === 'coordinator' || actor.role === 'administrator')
}
