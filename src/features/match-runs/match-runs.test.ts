import { describe, expect } from 'vitest'
import { idsOf, keys, test, ports } from '#testing/match-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { adoptRun } from './adopt-run.ts'
import { approveMatch } from './approve-match.ts'
import { openMatchRun } from './open-match-run.ts'
import { readComparison } from './read-comparison.ts'
import { startingRules } from './match-rules.contract.ts'
import { readTable } from './read-table.ts'
import { saveMatchRules } from './save-match-rules.ts'
import { readPairSheet } from './read-pair-sheet.ts'
import { readReview } from './read-review.ts'
import { requestMatchRun } from './request-match-run.ts'
import { solveProblem } from './solve-problem.ts'
import { steerMatchRun } from './steer-match-run.ts'

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

  test('that did not last in this programme make the next one of either of the two want a look', async ({
    world,
    arranged,
  }) => {
    const { programmeId } = arranged
    const { mentorId, menteeId } = (await arranged.review()).rows.at(-1)!
    const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }
    const pairs = [{ mentorId, menteeId, why }]
    await world.run(createPairs, { programmeId, runId: world.organisationId, pairs })
    await world.database.updateTable('pairs').set({ state: 'exited' }).execute()
    await world.run(adoptRun, { programmeId, runId: await arranged.solve() })
    const { rows } = await arranged.review()
    const flagged = rows.filter(({ flags }) => flags.includes('second-match'))
    expect(flagged.map(({ key }) => key)).toEqual(
      rows.filter((row) => row.mentorId === mentorId || row.menteeId === menteeId).map(({ key }) => key),
    )
    expect(flagged.length).toBeGreaterThan(0)
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
