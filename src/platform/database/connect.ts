import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { ownerRole } from './embedded-cluster.ts'
import { RememberingClient } from './remembering-client.ts'
import type { Tables } from './tables.ts'

/** Where the database is. Each role connects on its own, so no statement of the application can name a case table. */
export type DatabaseAddress =
  | { readonly kind: 'embedded'; readonly socketFolder: string; readonly database: string }
  | { readonly kind: 'server'; readonly url: string }

export type DatabaseRole = 'owner' | 'upstream_app' | 'upstream_cases' | 'upstream_jobs'

// Dates stay text (a day has no zone), big counts become numbers (they stay far below 2^53).
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(20, Number)

export function connectionConfig(address: DatabaseAddress, role: DatabaseRole): pg.PoolConfig {
  if (address.kind === 'embedded') {
    return {
      host: address.socketFolder,
      port: 5432,
      user: role === 'owner' ? ownerRole : role,
      database: address.database,
    }
  }
  // On a server one login serves all three roles: the session takes the role at its start and owns nothing in it.
  return role === 'owner'
    ? { connectionString: address.url }
    : { connectionString: address.url, options: `-c role=${role}` }
}

export function connect(address: DatabaseAddress, role: DatabaseRole, connections = 10): Kysely<Tables> {
  const pool = new pg.Pool({
    ...connectionConfig(address, role),
    Client: RememberingClient,
    max: connections,
    connectionTimeoutMillis: 10_000,
  })
  // A connection that dies while idle must not end the process; the next query opens a new one.
  pool.on('error', () => {})
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}
