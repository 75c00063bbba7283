import { sql, type Kysely } from 'kysely'
import type { Transaction } from '#platform/database/work.ts'

export interface DatabaseFacts {
  readonly version: string
  /** Reached over the network; the embedded one only listens on a socket of this machine. */
  readonly isServer: boolean
}

export async function readDatabaseFacts(db: Transaction): Promise<DatabaseFacts> {
  const { rows } = await sql<{ version: string; server: boolean }>`
    select current_setting('server_version') as version, inet_server_addr() is not null as server`.execute(
    open(db),
  )
  return { version: rows[0]!.version.split(' ')[0]!, isServer: rows[0]!.server }
}

/** Jobs by what became of them, over all queues. Counts only: payloads hold ids, and none is read. */
export async function countJobs(
  db: Transaction,
): Promise<{ waiting: number; running: number; failed: number }> {
  const { rows } = await sql<{ state: string; count: number }>`
    select state::text as state, count(*) as count from jobs.job group by state`.execute(open(db))
  const of = (...states: string[]) =>
    rows.reduce((sum, { state, count }) => sum + (states.includes(state) ? count : 0), 0)
  return { waiting: of('created', 'retry'), running: of('active'), failed: of('failed') }
}

/** When the last backup was whole, if there ever was one. */
export async function findLastBackup(db: Transaction): Promise<Date | null> {
  const { rows } = await sql<{
    at: Date | null
  }>`select max(taken_at) as at from installation_backups`.execute(open(db))
  return rows[0]?.at ?? null
}

const open = (db: Transaction) => db as unknown as Kysely<Record<string, never>>
