import type { Actor, Role } from '#contract/actor.ts'

type AccountActor = Actor & { kind: 'account' }

/** Roles somebody may hand out. Whoever can make administrators or case handlers can reach everything, so only administrators may. */
export function rolesToGive(actor: Actor): readonly Role[] {
  if (actor.kind === 'system')
    return ['administrator', 'coordinator', 'sponsor', 'case-handler', 'participant']
  if (actor.kind !== 'account') return []
  if (actor.role === 'administrator')
    return ['administrator', 'coordinator', 'sponsor', 'case-handler', 'participant']
  return actor.role === 'coordinator' ? ['coordinator', 'sponsor', 'participant'] : []
}

export function maySeeAccounts(actor: Actor): boolean {
  return actor.kind === 'account' && (actor.role === 'administrator' || actor.role === 'coordinator')
}

/** Changing what somebody already has is the administrator's alone. */
export function mayChangeAccounts(actor: Actor): actor is AccountActor {
  return actor.kind === 'account' && actor.role === 'administrator'
}
