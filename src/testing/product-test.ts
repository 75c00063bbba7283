import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { sql, type Kysely } from 'kysely'
import { inject, test as plainTest } from 'vitest'
import type { Actor, Role } from '#contract/actor.ts'
import type { CaseMachinery } from '#platform/cases/run-case-use-case.ts'
import { systemChance, systemClock } from '#platform/clock/clock.ts'
import { connect, connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { runInside } from '#platform/database/run-use-case.ts'
import type { Tables } from '#platform/database/tables.ts'
import type { UseCase } from '#platform/database/work.ts'
import { startJobSender, type JobSender } from '#platform/jobs/job-sender.ts'
import { throwAwaySealing } from './throw-away-sealing.ts'

/** A world for one test: a real database inside a transaction that is rolled back, a clock that can be moved. */
export interface World {
  readonly organisationId: string
  /** Runs a use case as the given actor (default: a coordinator of the test's organisation). */
  run<Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input, options?: RunOptions): Promise<Outcome>
  actor(role: Role, personId?: string | null): Actor
  /** Raw access for arranging and looking; the walls hold here too. */
  readonly database: Kysely<Tables>
  readonly clock: { now(): Date; set(to: Date): void; advance(milliseconds: number): void }
}

interface RunOptions {
  readonly actor?: Actor
  readonly organisationId?: string
  readonly submission?: string
}

interface FileFixtures {
  readonly address: DatabaseAddress
  readonly pool: Kysely<Tables>
  /** Connected as the role of the case room. */
  readonly caseMachinery: CaseMachinery
  readonly jobs: JobSender
}

export const test = plainTest.extend<{ world: World } & FileFixtures>({
  address: [
    async ({}, use) => {
      const blueprint = {
        kind: 'embedded',
        socketFolder: inject('socketFolder'),
        database: 'postgres',
      } as const
      const name = `t_${randomUUID().replaceAll('-', '')}`
      const client = new pg.Client(connectionConfig(blueprint, 'owner'))
      await client.connect()
      await client.query(`create database ${name} template blueprint strategy file_copy`)
      await client.end()
      await use({ ...blueprint, database: name })
    },
    { scope: 'file' },
  ],
  pool: [
    async ({ address }, use) => {
      const pool = connect(address, 'upstream_app', 4)
      await use(pool)
      await pool.destroy()
    },
    { scope: 'file' },
  ],
  caseMachinery: [
    async ({ address }, use) => {
      const database = connect(address, 'upstream_cases', 2)
      await use({ database, clock: systemClock, chance: systemChance, sealing: throwAwaySealing })
      await database.destroy()
    },
    { scope: 'file' },
  ],
  jobs: [
    async ({ address }, use) => {
      const jobs = await startJobSender(address)
      await use(jobs)
      await jobs.stop()
    },
    { scope: 'file' },
  ],
  world: async ({ pool, jobs }, use) => {
    const transaction = await pool.startTransaction().execute()
    let now = new Date('2026-06-01T09:00:00Z')
    const clock = {
      now: () => now,
      set: (to: Date) => void (now = to),
      advance: (ms: number) => void (now = new Date(now.getTime() + ms)),
    }
    const organisationId = systemChance.newId(now)
    const actor = (role: Role, personId: string | null = null): Actor => ({
      kind: 'account',
      organisationId,
      accountId: systemChance.newId(now),
      personId,
      role,
      roles: [role],
    })
    const coordinator = actor('coordinator')
    await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
    await transaction
      .insertInto('organisations')
      .values({ organisation_id: organisationId, name: 'Halvard & Wren', created_at: now })
      .execute()
    await use({
      organisationId,
      actor,
      database: transaction,
      clock,
      run: async (useCase, input, options = {}) => {
        // A failing use case rolls back to here, as its own transaction would, and the test goes on.
        const point = `use_case_${randomUUID().replaceAll('-', '')}`
        await sql.raw(`savepoint ${point}`).execute(transaction)
        try {
          const caller = {
            organisationId: options.organisationId ?? organisationId,
            actor: options.actor ?? coordinator,
            submission: options.submission,
          }
          const outcome = await runInside(
            { jobs, clock, chance: systemChance, sealing: throwAwaySealing },
            transaction,
            caller,
            useCase,
            input,
          )
          await sql.raw(`set local upstream.organisation = '${organisationId}'`).execute(transaction)
          return outcome
        } catch (error) {
          await sql.raw(`rollback to savepoint ${point}`).execute(transaction)
          throw error
        }
      },
    })
    await transaction.rollback().execute()
  },
})
