import { sql } from 'kysely'
import type { Actor } from '#contract/actor.ts'
import { systemChance } from '#platform/clock/clock.ts'
import { runUseCase } from '#platform/database/run-use-case.ts'
import { tables, type UseCase, type Work } from '#platform/database/work.ts'
import { committingMachinery } from './committing-machinery.ts'
import { enrolFromFile } from '#features/enrolments/enrol-from-file.ts'
import { closeMatchRun } from '#features/match-runs/close-match-run.ts'
import { openMatchRun } from '#features/match-runs/open-match-run.ts'
import { readComparison } from '#features/match-runs/read-comparison.ts'
import { readReview } from '#features/match-runs/read-review.ts'
import { requestMatchRun } from '#features/match-runs/request-match-run.ts'
import { solveProblem } from '#features/match-runs/solve-problem.ts'
import { createOrganisation } from '#features/organisations/create-organisation.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { test as productTest } from './product-test.ts'

export interface Scene {
  readonly programmeId: string
  /** Runs on a connection of its own, as the coordinator of that name. */
  readonly as: <Input, Outcome>(
    who: 'Hanna' | 'Ines',
    useCase: UseCase<Input, Outcome>,
    input: Input,
  ) => Promise<Outcome>
  readonly solve: (steps?: Parameters<typeof requestMatchRun>[1]['steps']) => Promise<string>
}

/** Two coordinators on real connections, one programme of six, and no proposal yet. */
export const test = productTest.extend<{ scene: Scene }>({
  scene: async ({ pool, jobs }, use) => {
    const now = new Date('2026-06-01T09:00:00Z')
    const machinery = committingMachinery({ pool, jobs }, { now: () => now })
    const organisationId = systemChance.newId(now)
    const system: Actor = { kind: 'system' }
    const run = <Input, Outcome>(actor: Actor, useCase: UseCase<Input, Outcome>, input: Input) =>
      runUseCase(machinery, { organisationId, actor }, useCase, input)
    await run(system, createOrganisation, { name: 'Halvard', language: 'en', timeZone: 'UTC' })
    const actors = { Hanna: coordinator(organisationId), Ines: coordinator(organisationId) }
    for (const [name, actor] of Object.entries(actors)) await run(system, addAccount, { name, actor })
    await run(system, addPeople, undefined)
    const as: Scene['as'] = (who, useCase, input) => run(actors[who], useCase, input)
    const { programmeId } = await as('Hanna', createProgramme, {
      name: 'Rising Voices',
      startingPoint: 'digital-skills',
    })
    await as('Hanna', enrolFromFile, { programmeId })
    const solve: Scene['solve'] = async (steps = []) => {
      const { runId } = await as('Hanna', requestMatchRun, { programmeId, steps })
      const input = await run(system, openMatchRun, { runId })
      const end = solveProblem(input!, { stop: { aborted: false }, onProgress: () => {} })
      await run(system, closeMatchRun, { runId, end, solveMs: 1 })
      return runId
    }
    await use({ programmeId, as, solve })
  },
})

function coordinator(organisationId: string): Actor & { kind: 'account' } {
  return {
    kind: 'account',
    organisationId,
    accountId: systemChance.newId(new Date('2026-06-01T09:00:00Z')),
    personId: null,
    role: 'coordinator',
    roles: ['coordinator'],
  }
}

async function addAccount(work: Work, { name, actor }: { name: string; actor: Actor & { kind: 'account' } }) {
  await tables<'accounts'>(work.db)
    .insertInto('accounts')
    .values({
      organisation_id: work.organisationId,
      account_id: actor.accountId,
      name,
      address: `${name}@example.org`,
      roles: ['coordinator'],
      state: 'active',
      created_at: work.now,
    })
    .execute()
  work.upkeep()
}

async function addPeople(work: Work) {
  const rows = Array.from({ length: 6 }, (_, at) => ({
    organisation_id: work.organisationId,
    person_id: work.newId(),
    employee_id: `E${at}`,
    full_name: `Person ${at}`,
    department: `Department ${at}`,
    level: at < 3 ? 2 : 7,
    languages: ['English'],
    participation: at < 3 ? 'mentor' : 'mentee',
    offered_topics: at < 3 ? ['AI tools'] : [],
    wanted_topics: at < 3 ? [] : ['AI tools'],
    created_at: work.now,
    changed_at: work.now,
  }))
  await tables<'people'>(work.db).insertInto('people').values(rows).execute()
  work.upkeep()
}

/** What came of each, in the order they were asked: done, or the code of the failure. */
export async function together(...attempts: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(attempts)
  return settled.map((one) =>
    one.status === 'fulfilled' ? 'done' : ((one.reason as { code?: string }).code ?? String(one.reason)),
  )
}

/** A proposal on the table, and two results that wait, each built from it. */
export async function twoResults({ programmeId, as, solve }: Scene) {
  await solve()
  const { rows } = await as('Hanna', readReview, { programmeId })
  const [one, other] = rows
  const first = await solve([{ kind: 'lock', mentorId: one!.mentorId, menteeId: other!.menteeId }])
  const second = await solve([{ kind: 'lock', mentorId: other!.mentorId, menteeId: one!.menteeId }])
  const { table } = await as('Hanna', readComparison, { programmeId, runId: second })
  return { programmeId, as, first, second, table }
}

export async function countPairs(work: Work): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pairs`.execute(
    tables<'pairs'>(work.db),
  )
  return rows[0]!.count
}
