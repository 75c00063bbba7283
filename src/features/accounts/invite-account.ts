import type { Role } from '#contract/actor.ts'
import { Failure } from '#contract/failure.ts'
import { usualWords } from '#words/side-words.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { accountFailures } from './accounts.contract.ts'
import { invitationMail } from './accounts.emails.ts'
import { rolesToGive } from './accounts.policy.ts'
import { findAccount, findAccountByAddress, insertAccount } from './accounts.store.ts'
import { normaliseAddress } from './address.rules.ts'

/** Makes an account and mails its owner a link to join. */
export async function inviteAccount(
  work: Work,
  { name, address: typed, roles }: { name: string; address: string; roles: readonly Role[] },
): Promise<{ accountId: string }> {
  const mine = rolesToGive(work.actor)
  if (roles.some((role) => !mine.includes(role))) throw new Failure(accountFailures.notAllowed)
  const address = normaliseAddress(typed)
  if (await findAccountByAddress(work.db, work.organisationId, address))
    throw new Failure(accountFailures.addressTaken)
  const accountId = work.newId()
  const account = {
    accountId,
    personId: null,
    name,
    address,
    passwordHash: null,
    roles,
    state: 'active' as const,
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  work.record({
    action: 'account.invited',
    subject: ['account', accountId],
    detail: { roles: roles.join(' ') },
  })
  const inviter =
    work.actor.kind === 'account'
      ? await findAccount(work.db, work.organisationId, work.actor.accountId)
      : undefined
  const organisation = await readOrganisation(work)
  await queueMail(work, {
    key: `join:${accountId}`,
    to: { accountId, name, address },
    kind: 'necessary',
    sides: usualWords,
    write: invitationMail(organisation.name, inviter?.name ?? organisation.name),
    link: { purpose: 'join', minutes: 7 * 24 * 60 },
  })
  return { accountId }
}
