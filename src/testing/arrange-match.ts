import { createProgramme } from '#features/programmes/create-programme.ts'
import { enrolFromFile } from '#features/enrolments/enrol-from-file.ts'
import { closeMatchRun } from '#features/match-runs/close-match-run.ts'
import { openMatchRun } from '#features/match-runs/open-match-run.ts'
import { requestMatchRun } from '#features/match-runs/request-match-run.ts'
import { solveProblem } from '#features/match-runs/solve-problem.ts'
import type { World } from './product-test.ts'

const system = { actor: { kind: 'system' } } as const

/** Two mentors, three leaders, and a proposal on the table that leaves one leader out. */
export async function arrangeMatch(world: World): Promise<string> {
  await addPeople(world)
  const { programmeId } = await world.run(createProgramme, {
    name: 'Rising Voices',
    startingPoint: 'digital-skills',
  })
  await world.run(enrolFromFile, { programmeId })
  const { runId } = await world.run(requestMatchRun, { programmeId })
  const input = await world.run(openMatchRun, { runId }, system)
  const end = solveProblem(input!, { stop: { aborted: false }, onProgress: () => {} })
  await world.run(closeMatchRun, { runId, end, solveMs: 1 }, system)
  return programmeId
}

async function addPeople({ database, organisationId, clock }: World): Promise<void> {
  const rows = ['Amira', 'Tom', 'Jonas', 'Petra', 'Ines'].map((full_name, at) => ({
    organisation_id: organisationId,
    person_id: `01890000-0000-7000-8000-00000000000${at}`,
    employee_id: `E${at}`,
    full_name,
    email: `${full_name.toLowerCase()}@example.org`,
    level: at < 2 ? 2 : 7,
    languages: ['English'],
    participation: at < 2 ? 'mentor' : 'mentee',
    offered_topics: at < 2 ? ['AI tools'] : [],
    wanted_topics: at < 2 ? [] : ['AI tools'],
    created_at: clock.now(),
    changed_at: clock.now(),
  }))
  await database.insertInto('people').values(rows).execute()
}
