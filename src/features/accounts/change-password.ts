import { Failure } from '#contract/failure.ts'
import { usualWords } from '#words/side-words.ts'
import type { Work } from '#platform/database/work.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { accountFailures } from './accounts.contract.ts'
import { passwordChangedMail } from './accounts.emails.ts'
import { findAccount, saveAccount } from './accounts.store.ts'
import { endSessions, listOpenSessions } from './sessions.store.ts'

/** Saves a new password, ends every other session and tells the owner. `verified` is the hash the present password fitted. */
export async function changePassword(
  work: Work,
  { passwordHash, verified }: { passwordHash: string; verified: string | null },
): Promise<void> {
  if (work.actor.kind !== 'account') throw new Failure(accountFailures.linkOver)
  const { accountId, sessionId } = work.actor
  const account = await findAccount(work.db, work.organisationId, accountId)
  // Changed elsewhere since it was verified.
  if (!account || account.passwordHash !== verified) throw new Failure(accountFailures.wrongPassword)
  await saveAccount(work.db, work.organisationId, accountId, { passwordHash })
  for (const session of await listOpenSessions(work.db, work.organisationId, accountId, work.now)) {
    if (session.sessionId !== sessionId)
      await endSessions(work.db, work.organisationId, { sessionId: session.sessionId }, work.now)
  }
  work.record({ action: 'account.password-changed', subject: ['account', accountId] })
  const { name } = await readOrganisation(work)
  await queueMail(work, {
    key: `password:${accountId}:${work.now.toISOString()}`,
    to: { accountId, name: account.name, address: account.address, language: account.language },
    kind: 'necessary',
    sides: usualWords,
    write: passwordChangedMail(name),
  })
}
