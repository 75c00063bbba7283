import { AbortedTransactionError, CompiledQuery, type Kysely } from 'kysely'
import { onOneLine } from './one-line.ts'
import type { Tables } from './tables.ts'
import { wallOf } from './work.ts'

/** Takes the statement that is asked in one breath with the commit: what it locks is free again as soon as the server has read on. */
export type AskLast = (statement: CompiledQuery) => unknown

/** One transaction inside the walls of one organisation. Both begin with one message to the server: most units of work are a few short statements. */
export function inOrganisation<Outcome>(
  database: Kysely<Tables>,
  organisationId: string,
  run: (transaction: Kysely<Tables>, askLast: AskLast) => Promise<Outcome>,
): Promise<Outcome> {
  const wall = wallOf(organisationId)
  return database.getExecutor().provideConnection(async (connection) => {
    // Asked of the connection itself, so that the order is that of the calls.
    const ask = (statement: CompiledQuery) => connection.executeQuery<{ command?: string }>(statement)
    await ask(CompiledQuery.raw(`begin; ${wall}`))
    const { database: line, close } = onOneLine(connection)
    try {
      const closing: CompiledQuery[] = []
      // One of several reads asked beside each other may have failed while others are still at work.
      const outcome = await run(line, (statement) => closing.push(statement)).finally(close)
      const answers = await Promise.all([...closing, CompiledQuery.raw('commit')].map(ask))
      // A statement failed and nobody looked: the server answers such a COMMIT by rolling back.
      if (answers.at(-1)?.rows[0]?.command === 'ROLLBACK') throw new AbortedTransactionError()
      return outcome
    } catch (error) {
      // Only a line that is cut refuses this, and its transaction ends with it.
      await ask(CompiledQuery.raw('rollback')).catch(() => {})
      throw error
    }
  })
}
