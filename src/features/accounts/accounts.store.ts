import type { Role } from '#contract/actor.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'

type Own = 'accounts' | 'sign_in_addresses'

export interface Account {
  readonly accountId: string
  readonly personId: string | null
  readonly name: string
  readonly address: string
  readonly passwordHash: string | null
  readonly roles: readonly Role[]
  readonly state: 'active' | 'disabled'
  readonly language: string | null
}

const columns = [
  'account_id',
  'person_id',
  'name',
  'address',
  'password_hash',
  'roles',
  'state',
  'language',
] as const

function toAccount(row: {
  account_id: string
  person_id: string | null
  name: string
  address: string
  password_hash: string | null
  roles: string[]
  state: string
  language: string | null
}): Account {
  return {
    accountId: row.account_id,
    personId: row.person_id,
    name: row.name,
    address: row.address,
    passwordHash: row.password_hash,
    roles: row.roles as Role[],
    state: row.state === 'disabled' ? 'disabled' : 'active',
    language: row.language,
  }
}

export async function findAccount(
  db: Transaction,
  organisationId: string,
  accountId: string,
): Promise<Account | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && toAccount(row)
}

export async function findAccountByAddress(
  db: Transaction,
  organisationId: string,
  address: string,
): Promise<Account | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('address', '=', address)
    .executeTakeFirst()
  return row && toAccount(row)
}

export async function insertAccount(
  db: Transaction,
  organisationId: string,
  account: Account,
  now: Date,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('accounts')
    .values({
      organisation_id: organisationId,
      account_id: account.accountId,
      person_id: account.personId,
      name: account.name,
      address: account.address,
      password_hash: account.passwordHash,
      roles: [...account.roles],
      state: account.state,
      language: account.language,
      created_at: now,
    })
    .execute()
  await tables<Own>(db)
    .insertInto('sign_in_addresses')
    .values({
      address_digest: digest(account.address),
      organisation_id: organisationId,
      account_id: account.accountId,
    })
    .execute()
}

export interface AccountChange {
  readonly passwordHash?: string
  readonly roles?: readonly Role[]
  readonly state?: 'active' | 'disabled'
  readonly language?: string
}

export async function saveAccount(
  db: Transaction,
  organisationId: string,
  accountId: string,
  change: AccountChange,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('accounts')
    .set({
      ...(change.passwordHash === undefined ? {} : { password_hash: change.passwordHash }),
      ...(change.roles === undefined ? {} : { roles: [...change.roles] }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.language === undefined ? {} : { language: change.language }),
    })
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .execute()
}

/** Locks the rows: of two administrators who remove each other at once, the second finds itself the last. */
export async function listAdministratorsForChange(
  db: Transaction,
  organisationId: string,
): Promise<Account[]> {
  const rows = await tables<Own>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'active')
    .where(({ eb, val, fn }) => eb(val('administrator'), '=', fn.any('roles')))
    .orderBy('account_id')
    .forUpdate()
    .execute()
  return rows.map(toAccount)
}

export async function listAccounts(db: Transaction, organisationId: string): Promise<Account[]> {
  const rows = await tables<Own>(db)
    .selectFrom('accounts')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .orderBy('name')
    .orderBy('account_id')
    .execute()
  return rows.map(toAccount)
}

/** The most organisations any one address has an account in. */
export async function findMostOrganisations(db: Transaction): Promise<number> {
  const counts = tables<Own>(db)
    .selectFrom('sign_in_addresses')
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .groupBy('address_digest')
    .as('counts')
  const row = await tables<Own>(db)
    .selectFrom(counts)
    .select(({ fn }) => fn.max('counts.number').as('most'))
    .executeTakeFirst()
  return row?.most ?? 0
}

export async function listOrganisationsOfAddress(db: Transaction, addressDigest: string): Promise<string[]> {
  const rows = await tables<Own>(db)
    .selectFrom('sign_in_addresses')
    .select('organisation_id')
    .where('address_digest', '=', addressDigest)
    .orderBy('organisation_id')
    .execute()
  return rows.map((row) => row.organisation_id)
}
