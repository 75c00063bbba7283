import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { accountFailures } from './accounts.contract.ts'
import { insertAccount, type Account } from './accounts.store.ts'
import { normaliseAddress } from './address.rules.ts'
import { useSetupCode } from './setup-codes.store.ts'
import { startSession } from './start-session.ts'

export interface SetUp {
  readonly code: string
  readonly organisation: string
  readonly language: string
  readonly timeZone: string
  readonly name: string
  readonly address: string
  readonly passwordHash: string
  readonly device: string
}

/** The first organisation and its first person, who coordinates and administers. Runs inside the walls of the organisation to come. */
export async function setUpOrganisation(
  work: Work,
  input: SetUp,
): Promise<{ token: string; maxAgeSeconds: number }> {
  if ((await listOrganisations(work.db)).length > 0) throw new Failure(accountFailures.setUpAlready)
  if (!(await useSetupCode(work.db, digest(input.code), work.now)))
    throw new Failure(accountFailures.setupCode)
  const { organisation, language, timeZone, name, address, passwordHash, device } = input
  await createOrganisation(work, { name: organisation, language, timeZone })
  const account: Account = {
    accountId: work.newId(),
    personId: null,
    name,
    address: normaliseAddress(address),
    passwordHash,
    roles: ['coordinator', 'administrator'],
    state: 'active',
    language: null,
  }
  await insertAccount(work.db, work.organisationId, account, work.now)
  work.record({ action: 'account.created', subject: ['account', account.accountId] })
  return startSession(work, { account, device })
}
