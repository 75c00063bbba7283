import type { Role } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { linkPath } from '#features/mailed-links/mailed-links.rules.ts'
import { findAccountByAddress, insertAccount } from './accounts.store.ts'
import { demoAccounts } from './demo-accounts.data.ts'

const day = 86_400_000

/** The invented accounts, and a fresh sign-in link for the first of each role. Loading twice makes no second account. */
export async function loadDemoAccounts(work: Work): Promise<{ role: Role; path: string }[]> {
  const doors: { role: Role; path: string }[] = []
  for (const { name, address, roles } of demoAccounts) {
    const known = await findAccountByAddress(work.db, work.organisationId, address)
    const accountId = known?.accountId ?? work.newId()
    if (!known) {
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
      work.record({ action: 'account.created', subject: ['account', accountId], detail: { demo: true } })
    }
    if (doors.some(({ role }) => role === roles[0])) continue
    const endsAt = new Date(work.now.getTime() + 30 * day)
    const token = await issueMailedLink(work, { purpose: 'sign-in', accountId, endsAt })
    doors.push({ role: roles[0], path: linkPath(token, 'sign-in') })
  }
  return doors
}
