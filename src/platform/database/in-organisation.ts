import { AbortedTransactionError, sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { wallOf } from './work.ts'

/** One transaction inside the walls of one organisation. Both begin with one message to the server: most units of work are a few short statements. */
export function inOrganisation<Outcome>(
  database: Kysely<Tables>,
  organisationId: string,
  run: (transaction: Kysely<Tables>) => Promise<Outcome>,
): Promise<Outcome> {
  const wall = wallOf(organisationId)
  return database.connection().execute(async (connection) => {
    await sql.raw(`begin; ${wall}`).execute(connection)
    try {
      const outcome = await run(connection)
      const { rows } = await sql.raw<{ command?: string }>('commit').execute(connection)
      // A statement failed and nobody looked: the server answers such a COMMIT by rolling back.
      if (rows[0]?.command === 'ROLLBACK') throw new AbortedTransactionError()
      return outcome
    } catch (error) {
      // Only a line that is cut refuses this, and its transaction ends with it.
      await sql
        .raw('rollback')
        .execute(connection)
        .catch(() => {})
      throw error
    }
  })
}
