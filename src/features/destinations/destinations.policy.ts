import type { Actor, Role } from '#contract/actor.ts'

/** Those who work at several places. Whoever takes part or backs a programme has one page and is led to it by mail. */
export const findingRoles = [
  'coordinator',
  'case-handler',
  'administrator',
] as const satisfies readonly Role[]

/** Whoever may search people may, and of them only coordinators may hear who is paired with whom. */
export function mayFindPairs(actor: Actor): boolean {
  return actor.kind === 'account' && actor.role === 'coordinator'
}

export function mayFindPeople(actor: Actor): boolean {
  return actor.kind === 'account' && (actor.role === 'coordinator' || actor.role === 'administrator')
}
