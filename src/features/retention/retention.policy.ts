import type { Actor } from '#contract/actor.ts'

export function maySetTerms(actor: Actor): boolean {
  return (
    actor.kind === 'system' ||
    (actor.kind === 'account' && (actor.role === 'coordinator' || actor.role === 'administrator'))
  )
}
