import type { Actor, Role } from '#contract/actor.ts'

/** HR data is for those who run programmes and those who run the installation. Nobody gets a right from a file. */
export const peopleRoles = ['coordinator', 'administrator'] as const satisfies readonly Role[]

export function mayImportPeople(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'account' && isPeopleRole(actor.role))
}

export function mayReadPeople(actor: Actor): boolean {
  return mayImportPeople(actor)
}

function isPeopleRole(role: Role): boolean {
  return (peopleRoles as readonly Role[]).includes(role)
}
