import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { test as plainTest, type World } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { enrolFromFile } from '#features/enrolments/enrol-from-file.ts'
import { generateOrganisation } from '#features/demo/generate-organisation.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { adoptRun } from './adopt-run.ts'
import { approveMatch } from './approve-match.ts'
import { closeMatchRun } from './close-match-run.ts'
import type { DraftEdit } from './draft-edits.contract.ts'
import { pairKey } from './draft.rules.ts'
import { editDraft } from './edit-draft.ts'
import { openMatchRun } from './open-match-run.ts'
import { readComparison } from './read-comparison.ts'
import { readLedger } from './read-ledger.ts'
import { startingRules } from './match-rules.contract.ts'
import { readTable } from './read-table.ts'
import { saveMatchRules } from './save-match-rules.ts'
import { readPairSheet } from './read-pair-sheet.ts'
import { readReview, type Review } from './read-review.ts'
import { readUnmatched } from './read-unmatched.ts'
import { requestMatchRun } from './request-match-run.ts'
import { solveProblem } from './solve-problem.ts'
import { steerMatchRun } from './steer-match-run.ts'
import type { TrialStep } from './draft-edits.contract.ts'

const size = { seed: 3, people: 260 }
const ports = { stop: { aborted: false }, onProgress: () => {} }

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

const test = plainTest.extend<{ arranged: Arranged }>({
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
      edit: (edit, { actor, seen = 1_000_000 } = {}) =>
        world.run(editDraft, { programmeId, edit, seen }, actor ? { actor } : {}),
      review: () => world.run(readReview, { programmeId }),
    })
  },
})

async function work(world: World, runId: string): Promise<void> {
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

const idsOf = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({ mentorId, menteeId })
const keys = (review: Review) => review.rows.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1))

describe('a first proposal', () => {
  test('goes onto the table by itself, each pair with its fit and reasons', async ({ world, arranged }) => {
    const review = await arranged.review()
    expect(review.run?.number).toBe(1)
    expect(review.rows.length).toBeGreaterThan(10)
    const sheet = await world.run(readPairSheet, {
      programmeId: arranged.programmeId,
      pair: review.rows[0]!.key,
    })
    const points = sheet.terms.reduce((sum, term) => sum + term.points, 0)
    expect(Math.floor(points / 100)).toBe(sheet.row.fit)
    expect(review.canUndo).toBe(false)
  })

  test('names who stands above each of the two, up to the same head', async ({ world, arranged }) => {
    const { rows } = await arranged.review()
    const people = await world.database
      .selectFrom('people')
      .select(['person_id', 'full_name', 'employee_id', 'manager_employee_id'])
      .execute()
    const { above } = await world.run(readPairSheet, {
      programmeId: arranged.programmeId,
      pair: rows[0]!.key,
    })
    const mentor = people.find(({ person_id }) => person_id === rows[0]!.mentorId)!
    const manager = people.find(({ employee_id }) => employee_id === mentor.manager_employee_id)!
    expect(above.mentor[0]).toBe(manager.full_name)
    expect(above.mentor.at(-1)).toBe(above.mentee.at(-1))
  })

  test('comes out the same when its worker dies and the people change before it is started again', async ({
    world,
    arranged,
  }) => {
    const { runId } = await world.run(requestMatchRun, { programmeId: arranged.programmeId })
    const before = await world.run(openMatchRun, { runId }, { actor: { kind: 'system' } })
    await world.database.updateTable('people').set({ department: 'Elsewhere', level: 3 }).execute()
    const again = await world.run(openMatchRun, { runId }, { actor: { kind: 'system' } })
    expect(solveProblem(again!, ports)).toEqual(solveProblem(before!, ports))
  })

  test('says when the people have changed since, and how', async ({ world, arranged }) => {
    expect((await arranged.review()).stale).toBeNull()
    const [row] = (await arranged.review()).rows
    await world.database
      .updateTable('people')
      .set({ left_on: '2026-05-31' })
      .where('person_id', '=', row!.mentorId)
      .execute()
    expect((await arranged.review()).stale).toMatchObject({ left: 1, joined: 0 })
  })
})

describe('pairs of the past', () => {
  test('are not proposed again, whichever programme they were in', async ({ world, arranged }) => {
    const [row] = (await arranged.review()).rows
    const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
    const another = world.organisationId
    const pairs = [{ mentorId: row!.mentorId, menteeId: row!.menteeId, why }]
    await world.run(createPairs, { programmeId: another, runId: another, pairs })
    await world.database.updateTable('pairs').set({ state: 'exited' }).execute()
    const runId = await arranged.solve()
    await world.run(adoptRun, { programmeId: arranged.programmeId, runId })
    expect(keys(await arranged.review())).not.toContain(row!.key)
  })
})

describe('a draft', () => {
  test('keeps its locks in the next run, and forgets no forbid', async ({ world, arranged }) => {
    const { rows } = await arranged.review()
    const [locked, forbidden] = [rows.at(-1)!, rows[0]!]
    await arranged.edit({ kind: 'lock', ...idsOf(locked) })
    await arranged.edit({ kind: 'forbid', ...idsOf(forbidden), reason: 'history' })
    const runId = await arranged.solve()
    await world.run(adoptRun, { programmeId: arranged.programmeId, runId })
    const review = await arranged.review()
    expect(keys(review)).toContain(locked.key)
    expect(keys(review)).not.toContain(forbidden.key)
    expect(review.counts).toMatchObject({ locks: 1, forbids: 1 })
  })

  test('moves no pair when it is solved again without any edit', async ({ world, arranged }) => {
    const runId = await arranged.solve()
    const comparison = await world.run(readComparison, { programmeId: arranged.programmeId, runId })
    expect(comparison.changes).toEqual([])
    expect(comparison.kept).toBe((await arranged.review()).rows.length)
  })

  test('is as it began after all is undone, as it ended after all is redone, also when read anew midway', async ({
    world,
    arranged,
  }) => {
    const start = await arranged.review()
    const edits = start.rows
      .slice(0, 12)
      .flatMap((row, at): DraftEdit[] => [
        at % 3 === 0
          ? { kind: 'lock', ...idsOf(row) }
          : at % 3 === 1
            ? { kind: 'review', ...idsOf(row) }
            : { kind: 'forbid', ...idsOf(row), reason: 'other' },
        { kind: 'note', ...idsOf(row), text: `Note ${at}` },
      ])
    for (const edit of edits) await arranged.edit(edit)
    const end = await arranged.review()
    for (const _ of edits.slice(0, 10)) await arranged.edit({ kind: 'undo' })
    expect((await world.run(readLedger, { programmeId: arranged.programmeId })).canRedo).toBe(true)
    for (const _ of edits.slice(10)) await arranged.edit({ kind: 'undo' })
    expect((await arranged.review()).rows).toEqual(start.rows)
    await expect(arranged.edit({ kind: 'undo' })).rejects.toMatchObject({
      code: 'match-runs.failure.nothingToUndo',
    })
    for (const _ of edits) await arranged.edit({ kind: 'redo' })
    expect((await arranged.review()).rows).toEqual(end.rows)
    await expect(arranged.edit({ kind: 'redo' })).rejects.toMatchObject({
      code: 'match-runs.failure.nothingToRedo',
    })
  })

  test('takes two coordinators at once, and asks only when both change one row', async ({
    world,
    arranged,
  }) => {
    const [one, other] = (await arranged.review()).rows
    const { seen } = await arranged.review()
    const [hanna, ines] = [world.actor('coordinator'), world.actor('coordinator')]
    await arranged.edit({ kind: 'lock', ...idsOf(one!) }, { actor: hanna, seen })
    await arranged.edit({ kind: 'review', ...idsOf(one!) }, { actor: ines, seen })
    await arranged.edit({ kind: 'lock', ...idsOf(other!) }, { actor: ines, seen })
    const against: DraftEdit = { kind: 'forbid', ...idsOf(one!), reason: 'history' }
    await expect(arranged.edit(against, { actor: ines, seen })).rejects.toMatchObject({
      code: 'match-runs.failure.editedMeanwhile',
    })
    expect((await arranged.review()).counts).toMatchObject({ locks: 2, forbids: 0 })
    await arranged.edit(against, { actor: ines, seen: (await arranged.review()).seen })
    expect((await arranged.review()).counts).toMatchObject({ locks: 1, forbids: 1 })
  })
})

describe('the rules', () => {
  test('changed for one draft hold in its next run, can be undone, and give way to saved ones', async ({
    world,
    arranged,
  }) => {
    const { programmeId } = arranged
    await arranged.edit({ kind: 'change-rules', change: { levelGap: 3 } })
    const { rows } = await arranged.review()
    const runId = await arranged.solve()
    await world.run(adoptRun, { programmeId, runId })
    for (const { key } of (await arranged.review()).rows) {
      const sheet = await world.run(readPairSheet, { programmeId, pair: key })
      expect(sheet.detail.levelDifference).toBeGreaterThanOrEqual(3)
    }
    await world.run(saveMatchRules, { programmeId, rules: { ...startingRules, levelGap: 1 } })
    expect((await world.run(readTable, { programmeId })).inForce.levelGap).toBe(1)
    for (let step = 0; step < 3; step += 1) await arranged.edit({ kind: 'undo' })
    expect((await arranged.review()).counts.ruleChanges).toBe(0)
    expect(keys(await arranged.review())).toEqual(
      rows.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)),
    )
  })
})

describe('a trial', () => {
  test('brings somebody in without moving anybody else, and stays in force once adopted', async ({
    world,
    arranged,
  }) => {
    const { programmeId } = arranged
    const people = await world.run(readUnmatched, { programmeId })
    const person = people.find(({ suggestions }) => suggestions.some(({ kind }) => kind === 'extra-place'))!
    const suggestion = person.suggestions.find(({ kind }) => kind === 'extra-place')!
    const [mentorId, menteeId] =
      person.side === 'mentor'
        ? [person.personId, suggestion.partnerId]
        : [suggestion.partnerId, person.personId]
    const side = person.side === 'mentor' ? ('mentee' as const) : ('mentor' as const)
    const runId = await arranged.solve([
      { kind: 'extra-place', personId: suggestion.partnerId, side },
      { kind: 'lock', mentorId, menteeId },
    ])
    const comparison = await world.run(readComparison, { programmeId, runId })
    expect(comparison.changes.map((change) => change.menteeId)).toEqual([menteeId])
    expect(comparison.changes[0]).toMatchObject({
      before: null,
      after: { mentorId, fit: suggestion.fit },
      cause: { kind: 'place' },
    })
    await world.run(adoptRun, { programmeId, runId })
    await arranged.solve()
    expect(keys(await arranged.review())).toContain(pairKey(mentorId, menteeId))
  })

  test('can be taken over in part, and put away', async ({ world, arranged }) => {
    const { programmeId } = arranged
    const { rows } = await arranged.review()
    await arranged.edit({ kind: 'forbid', ...idsOf(rows[0]!), reason: 'other' })
    await arranged.edit({ kind: 'forbid', ...idsOf(rows.at(-1)!), reason: 'other' })
    const runId = await arranged.solve()
    const { parts, changes } = await world.run(readComparison, { programmeId, runId })
    const part = parts[0]!
    await world.run(adoptRun, { programmeId, runId, menteeIds: [part[0]!.menteeId] })
    const after = new Map(
      (await arranged.review()).rows.map(({ menteeId, mentorId }) => [menteeId, mentorId]),
    )
    for (const change of changes) {
      const expected = part.some(({ menteeId }) => menteeId === change.menteeId)
        ? change.after
        : change.before
      expect(after.get(change.menteeId)).toBe(expected?.mentorId)
    }
    await arranged.edit({ kind: 'undo' })
    expect(keys(await arranged.review())).toEqual(
      rows.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)),
    )
    await arranged.edit({ kind: 'discard', runId })
    expect((await arranged.review()).waiting).toBeNull()
  })
})

describe('an approval', () => {
  test('needs a reason while pairs want a look, happens once, and is followed by a new draft', async ({
    world,
    arranged,
  }) => {
    const { programmeId } = arranged
    const { rows } = await arranged.review()
    await expect(world.run(approveMatch, { programmeId })).rejects.toMatchObject({
      code: 'match-runs.failure.flagsOpen',
    })
    await arranged.edit({ kind: 'forbid', ...idsOf(rows[0]!), reason: 'history' })
    const reason = 'Reviewed together on paper'
    expect(await world.run(approveMatch, { programmeId, reason })).toEqual({ pairs: rows.length - 1 })
    await expect(world.run(approveMatch, { programmeId, reason })).rejects.toMatchObject({
      code: 'match-runs.failure.alreadyApproved',
    })
    expect((await arranged.review()).approvedAt).not.toBeNull()
    world.clock.advance(1000)
    await arranged.edit({ kind: 'lock', ...idsOf(rows[1]!) })
    const next = await arranged.review()
    expect(next.approvedAt).toBeNull()
    expect(next.counts).toMatchObject({ locks: 1, forbids: 1 })
  })
})

describe('a match run', () => {
  test('is nobody else’s business', async ({ world, arranged }) => {
    const { programmeId } = arranged
    for (const role of ['sponsor', 'participant', 'case-handler', 'administrator'] as const) {
      await expect(
        world.run(readReview, { programmeId }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'match-runs.failure.notYours' })
      await expect(
        world.run(requestMatchRun, { programmeId }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'match-runs.failure.notYours' })
    }
  })

  test('of another programme answers like one that does not exist', async ({ world, arranged }) => {
    const { programmeId: other } = await world.run(createProgramme, {
      name: 'Another',
      startingPoint: 'digital-skills',
    })
    const { run } = await arranged.review()
    for (const runId of [run!.runId, '00000000-0000-7000-8000-00000000ffff']) {
      await expect(world.run(readComparison, { programmeId: other, runId })).rejects.toMatchObject({
        code: 'match-runs.failure.runNotFound',
      })
    }
  })

  test('that finds no result says why and leaves the table as it was', async ({ world, arranged }) => {
    const { programmeId } = arranged
    const before = keys(await arranged.review())
    await world.run(saveMatchRules, { programmeId, rules: { ...startingRules, leastOtherRegion: 100 } })
    const runId = await arranged.solve()
    const { state, refusal } = await world.run(readComparison, { programmeId, runId })
    expect(state).toBe('failed')
    expect(refusal).toMatchObject({ reason: 'quota', rule: 'other-region' })
    expect(keys(await arranged.review())).toEqual(before)
    await expect(world.run(adoptRun, { programmeId, runId })).rejects.toMatchObject({
      code: 'match-runs.failure.notDone',
    })
  })

  test('is cancelled at once while nobody works on it, and stays cancelled', async ({ world, arranged }) => {
    const { runId } = await world.run(requestMatchRun, { programmeId: arranged.programmeId })
    await world.run(steerMatchRun, { runId, wish: 'cancel' })
    expect(await world.run(openMatchRun, { runId }, { actor: { kind: 'system' } })).toBeNull()
    await expect(world.run(steerMatchRun, { runId, wish: 'use-now' })).rejects.toMatchObject({
      code: 'match-runs.failure.alreadyEnded',
    })
  })
})
