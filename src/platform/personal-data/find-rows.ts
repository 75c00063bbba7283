import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Transaction } from '#platform/database/work.ts'
import { personalTables, type PersonalTable } from './personal-tables.data.ts'

export interface Subject {
  readonly organisationId: string
  readonly personId: string
}

/** The one place that reads and empties tables by name: the walls of the organisation hold here as everywhere. */
export function asWalker(db: Transaction): Kysely<unknown> {
  return db as unknown as Kysely<unknown>
}

/** What makes a row one of this person's. */
export function belongsTo(
  { belongs }: Pick<PersonalTable, 'belongs'>,
  { organisationId, personId }: Subject,
): RawBuilder<unknown> {
  const here = sql`organisation_id = ${organisationId}`
  const sides = sql`select pair_id, 'mentor' from pairs where ${here} and mentor_id = ${personId}
    union all select pair_id, 'mentee' from pairs where ${here} and mentee_id = ${personId}`
  const own = sql`person_id = ${personId}`
  switch (belongs.by) {
    case 'person':
      return sql`${here} and (${sql.join(
        belongs.columns.map((column) => sql`${sql.ref(column)} = ${personId}`),
        sql` or `,
      )})`
    case 'side':
      return sql`${here} and (pair_id, ${sql.ref(belongs.column)}) in (${sides})`
    case 'pair':
      return sql`${here} and pair_id in (select pair_id from (${sides}) as own)`
    case 'enrolment':
      return sql`${here} and enrolment_id in (select enrolment_id from enrolments where ${here} and ${own})`
    case 'account':
      return sql`${here} and account_id in (select account_id from accounts where ${here} and ${own}
        union select accounts.account_id from accounts join people on people.organisation_id = accounts.organisation_id
          and lower(people.email) = lower(accounts.address) where accounts.organisation_id = ${organisationId}
          and people.person_id = ${personId})`
    case 'hr-row':
      return sql`${here} and (${own} or employee_id in (select employee_id from people where ${here} and ${own})
        or lower(email) in (select lower(email) from people where ${here} and ${own}))`
  }
}

export interface HeldCount {
  readonly table: PersonalTable
  readonly rows: number
}

/** How much is held about somebody, table by table; a look changes nothing. */
export async function countHeld(db: Transaction, subject: Subject): Promise<HeldCount[]> {
  const counts: HeldCount[] = []
  for (const table of personalTables) {
    const { rows } = await sql<{
      number: number
    }>`select count(*)::int as number from ${sql.table(table.table)}
      where ${belongsTo(table, subject)}`.execute(asWalker(db))
    counts.push({ table, rows: rows[0]?.number ?? 0 })
  }
  return counts
}

/** What nobody can read anyway, or what opens something. */
const closed = /(^organisation_id|_wrap|^sealed.*|_sealed|_digest|_hash|^commitment|^thanks)$/

export interface HeldTable {
  readonly kind: PersonalTable['kind']
  readonly table: string
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** Plans about several people that nobody has been told of: who asks learns of them when they are told. */
const untold = new Set(['rematch_offers', 'match_run_pairs', 'match_run_unmatched', 'pair_changes'])

/** Every row held about somebody, without keys, digests and sealed words, and of pairs only those they know of. */
export async function collectHeld(
  db: Transaction,
  subject: Subject,
  knownPairs: ReadonlySet<string>,
): Promise<HeldTable[]> {
  const held: HeldTable[] = []
  for (const table of personalTables) {
    if (untold.has(table.table)) continue
    const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(held) as row
      from ${sql.table(table.table)} as held where ${belongsTo(table, subject)}`.execute(asWalker(db))
    const known = rows.filter(({ row }) => !row['pair_id'] || knownPairs.has(String(row['pair_id'])))
    if (known.length === 0) continue
    held.push({
      kind: table.kind,
      table: table.table,
      rows: known.map(({ row }) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !closed.test(column))),
      ),
    })
  }
  return held
}

/** Roles of the accounts of a person. */
export async function listRolesOf(db: Transaction, subject: Subject): Promise<string[]> {
  const accounts = { belongs: { by: 'account' } } as const
  const { rows } = await sql<{ roles: string[] }>`select roles from accounts
    where ${belongsTo(accounts, subject)}`.execute(asWalker(db))
  return rows.flatMap(({ roles }) => roles)
}
