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

/** They hold nothing between two statements, so every line may use the same. */
const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()

export interface OneLine {
  readonly database: Kysely<Tables>
  /** Whatever is still to ask afterwards is refused: the connection may be somebody else's by then. */
  readonly close: () => void
}

/**
 * A database of one connection. Statements asked beside each other (`Promise.all`) travel together and are answered in the order
 * they were asked, where Kysely's own `connection()` sends each after the answer before. One that fails ends the transaction, so all after it
 * fail too.
 */
export function onOneLine(connection: DatabaseConnection): OneLine {
  let open = true
  const stillOpen = () => {
    if (!open) throw new Error('This unit of work has ended; what it still wanted to ask is not asked.')
    return connection
  }
  const line: DatabaseConnection = {
    executeQuery: async (statement) => stillOpen().executeQuery(statement),
    streamQuery: (statement, size) => stillOpen().streamQuery(statement, size),
  }
  return { database: new Kysely<Tables>({ dialect: dialectOf(line) }), close: () => void (open = false) }
}

function dialectOf(connection: DatabaseConnection): Dialect {
  return {
    createDriver: () => driverOf(connection),
    createQueryCompiler: () => compiler,
    createAdapter: () => adapter,
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
