import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
} from 'kysely'
import type { Tables } from './tables.ts'

const known = new WeakMap<DatabaseConnection, Kysely<Tables>>()

/**
 * A database of one connection. Statements asked beside each other (`Promise.all`) travel together and are answered in the order
 * they were asked, where Kysely's own `connection()` sends each after the answer before. One that fails ends the transaction, so all after it
 * fail too.
 */
export function onOneLine(connection: DatabaseConnection): Kysely<Tables> {
  const earlier = known.get(connection)
  if (earlier) return earlier
  const database = new Kysely<Tables>({ dialect: dialectOf(connection) })
  known.set(connection, database)
  return database
}

function dialectOf(connection: DatabaseConnection): Dialect {
  return {
    createDriver: () => driverOf(connection),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (database) => new PostgresIntrospector(database),
  }
}

/** The line stays whoever's it is: nothing is taken from a pool and nothing given back, and the transaction is the caller's. */
function driverOf(connection: DatabaseConnection): Driver {
  const nothing = () => Promise.resolve()
  const notHere = () => Promise.reject(new Error('A unit of work is one transaction and holds no other.'))
  return {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: nothing,
    beginTransaction: notHere,
    commitTransaction: notHere,
    rollbackTransaction: notHere,
    destroy: nothing,
  }
}
