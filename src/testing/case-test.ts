import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import { systemChance } from '#platform/clock/clock.ts'
import type { CaseUseCase } from '#platform/cases/case-work.ts'
import { runInsideRoom } from '#platform/cases/run-case-use-case.ts'
import type { Tables } from '#platform/database/tables.ts'
import { test as productTest } from './product-test.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'

/** The case room of one test: connected as its own role, inside a transaction that is rolled back. */
export interface Room {
  readonly organisationId: string
  run<Input, Outcome>(useCase: CaseUseCase<Input, Outcome>, input: Input, actor?: Actor): Promise<Outcome>
  handler(accountId: string): Actor
  readonly database: Kysely<Tables>
  readonly clock: { now(): Date; set(to: Date): void; advance(milliseconds: number): void }
}

export const test = productTest.extend<{ room: Room }>({
  room: async ({ caseMachinery }, use) => {
    const transaction = await caseMachinery.database.startTransaction().execute()
    let now = new Date('2026-06-01T09:00:00Z')
    const clock = {
      now: () => now,
      set: (to: Date) => void (now = to),
      advance: (ms: number) => void (now = new Date(now.getTime() + ms)),
    }
    const organisationId = systemChance.newId(now)
    await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
    await use({
      organisationId,
      database: transaction,
      clock,
      handler: (accountId) => ({
        kind: 'account',
        organisationId,
        accountId,
        personId: null,
        role: 'case-handler',
        roles: ['case-handler'],
      }),
      run: async (useCase, input, actor = { kind: 'nobody' }) => {
        const point = `use_case_${randomUUID().replaceAll('-', '')}`
        await sql.raw(`savepoint ${point}`).execute(transaction)
        try {
          const ports = { clock, chance: systemChance, sealing: throwAwaySealing }
          return await runInsideRoom(ports, transaction, { organisationId, actor }, useCase, input)
        } catch (error) {
          await sql.raw(`rollback to savepoint ${point}`).execute(transaction)
          throw error
        }
      },
    })
    await transaction.rollback().execute()
  },
})
