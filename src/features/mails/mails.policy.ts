import type { Actor } from '#contract/actor.ts'

export function maySeeOutbox(actor: Actor): boolean {
  return actor.kind === 'account' && (actor.role === 'coordinator' || actor.role === 'administrator')
}

/** Links whose page shows what a person keeps to themselves, such as whom they would rather not be put with. */
const privatePurposes: readonly string[] = ['enrol', 'pair', 'assist']

/** Who may walk a receiver's way while no mail leaves. Accounts and private answers are not the coordinator's to open. */
export function mayFollowLink(
  actor: Actor,
  mail: { readonly accountId: string | null; readonly link: { readonly purpose: string } | null },
): boolean {
  if (!maySeeOutbox(actor) || actor.kind !== 'account' || !mail.link) return false
  const guarded = mail.accountId !== null || privatePurposes.includes(mail.link.purpose)
  return !guarded || actor.roles.includes('administrator')
}
