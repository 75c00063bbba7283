import type { FastifyInstance } from 'fastify'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '#platform/database/tables.ts'

/** Whoever asks how a busy server is must not be told to come back: a supervisor would end it for that. */
const whateverIsAsked = { config: { pressureHandler: () => undefined } }

/** `/healthz`: the process lives. `/readyz`: it can work, and if not, why. */
export function mountHealth(app: FastifyInstance, database: Kysely<Tables>): void {
  app.get('/healthz', whateverIsAsked, async () => ({ status: 'ok' }))
  app.get('/readyz', whateverIsAsked, async (_request, reply) => {
    const cause = await findCause(database)
    return cause ? reply.code(503).send({ status: 'not ready', cause }) : { status: 'ready' }
  })
}

async function findCause(database: Kysely<Tables>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, 2000, 'The database does not answer within two seconds.')
  })
  try {
    const answer = sql`select 1`.execute(database).then(
      () => null,
      (error: unknown) =>
        `The database cannot be reached (${(error as { code?: string }).code ?? 'no code'}).`,
    )
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
