import type { Actor } from '#contract/actor.ts'
import { test as plainTest, type World } from './product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { enrolFromFile } from '#features/enrolments/enrol-from-file.ts'
import { generateOrganisation } from '#features/demo/generate-organisation.ts'
import { closeMatchRun } from '#features/match-runs/close-match-run.ts'
import type { DraftEdit, TrialStep } from '#features/match-runs/draft-edits.contract.ts'
import { editDraft } from '#features/match-runs/edit-draft.ts'
import { openMatchRun } from '#features/match-runs/open-match-run.ts'
import { readReview, type Review } from '#features/match-runs/read-review.ts'
import { requestMatchRun } from '#features/match-runs/request-match-run.ts'
import { solveProblem } from '#features/match-runs/solve-problem.ts'

const size = { seed: 3, people: 260 }
export const ports = { stop: { aborted: false }, onProgress: () => {} }

/** A programme of the demo organisation, enrolled, with one finished proposal on the table. */
interface Arranged {
  readonly programmeId: string
  readonly solve: (steps?: readonly TrialStep[]) => Promise<string>
  readonly edit: (
    edit: DraftEdit | { kind: 'undo' } | { kind: 'redo' },
    options?: { actor?: Actor; seen?: number },
  ) => Promise<unknown>
  readonly review: () => Promise<Review>
}

export const test = plainTest.extend<{ arranged: Arranged }>({
  arranged: async ({ world }, use) => {
    await addPeople(world)
    const { programmeId } = await world.run(createProgramme, {
      name: 'Rising Voices',
      startingPoint: 'digital-skills',
    })
    await world.run(enrolFromFile, { programmeId })
    const solve = async (steps: readonly TrialStep[] = []) => {
      const { runId } = await world.run(requestMatchRun, { programmeId, steps })
      await work(world, runId)
      return runId
    }
    await solve()
    await use({
      programmeId,
      solve,
      edit: (edit, { actor, ...marks } = {}) =>
        world.run(editDraft, { programmeId, edit, ...marks }, actor ? { actor } : {}),
      review: () => world.run(readReview, { programmeId }),
    })
  },
})

export async function work(world: World, runId: string): Promise<void> {
  const input = await world.run(openMatchRun, { runId }, { actor: { kind: 'system' } })
  const end = solveProblem(input!, ports)
  await world.run(closeMatchRun, { runId, end, solveMs: 1 }, { actor: { kind: 'system' } })
}

async function addPeople(world: World): Promise<void> {
  const rows = [...generateOrganisation(size)].map((person, at) => ({
    organisation_id: world.organisationId,
    person_id: `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    employee_id: person.employeeId,
    full_name: person.fullName,
    department: person.department,
    location: person.location,
    region: person.region,
    level: person.level,
    manager_employee_id: person.managerId,
    languages: [...person.languages],
    time_zone: person.timeZone,
    participation: person.participation,
    offered_topics: person.offers.map(({ topic }) => topic),
    wanted_topics: person.wants.map(({ topic }) => topic),
    left_on: person.leftOn,
    created_at: world.clock.now(),
    changed_at: world.clock.now(),
  }))
  await world.database.insertInto('people').values(rows).execute()
}

export const idsOf = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({
  mentorId,
  menteeId,
})
export const keys = (review: Review) => review.rows.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1))
