/** Roles a person can act in. They never blend: a coordinator who is also a mentor sees their own pair only as a participant. */
export const roles = ['administrator', 'coordinator', 'sponsor', 'case-handler', 'participant'] as const
export type Role = (typeof roles)[number]

/** Who asks. Built by the doors (pages, API, command line), never by a use case. */
export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'system' }
  | {
      readonly kind: 'account'
      readonly organisationId: string
      readonly accountId: string
      /** The person of the HR data behind the account, when there is one. */
      readonly personId: string | null
      /** The role acted in now, one of `roles`. */
      readonly role: Role
      readonly roles: readonly Role[]
      /** The session asked from; absent where none stands behind the request. */
      readonly sessionId?: string
    }
  | {
      /** Somebody who followed a mailed link made for one purpose and one person. No sign-in, no other rights. */
      readonly kind: 'link'
      readonly organisationId: string
      readonly linkId: string
      readonly purpose: string
      readonly personId: string | null
      readonly accountId: string | null
      /** What the link is about; its purpose says which kind of thing. */
      readonly subjectId: string | null
      /** Somebody followed it from the outbox in the receiver's place; what is private stays closed to them. */
      readonly standIn?: boolean
    }

/** Who may open a page or call an endpoint at all; finer rules are policies of the slice. */
export type Access = 'anyone' | 'link' | 'signed-in' | readonly Role[]

export function mayEnter(actor: Actor, access: Access): boolean {
  if (access === 'anyone' || actor.kind === 'system') return true
  if (access === 'link') return actor.kind === 'link'
  if (actor.kind !== 'account') return false
  return access === 'signed-in' || access.includes(actor.role)
}

/** The account or link behind an actor, for the audit trail and for what belongs to one actor alone. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === 'account') return actor.accountId
  return actor.kind === 'link' ? actor.linkId : null
}
