import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { destroyPairKeys } from '#features/notes/destroy-pair-keys.ts'
import { deleteGoal } from './delete-goal.ts'
import { deleteLine } from './delete-line.ts'
import { goalForm, type GoalDraft } from './goals.contract.ts'
import { countGoals, countLedgerLines, countPairGoals } from './goals.reads.ts'
import { readGoals } from './read-goals.ts'
import { takeOverGoals } from './take-over-goals.ts'
import { writeGoal } from './write-goal.ts'
import { writeLine } from './write-line.ts'

const draft = (more: Partial<GoalDraft> = {}): GoalDraft & { goalId: string | null } => ({
  ...goalForm.parse({ text: 'Jonas writes his own first draft.', whose: 'mentee', objective: 'new-skills' }),
  goalId: null,
  ...more,
})
const ways = { 'not-started': null, moving: null, reached: null, 'let-go': null }

async function nameObjectives(world: World, programmeId: string): Promise<void> {
  await world.database
    .insertInto('programme_answers')
    .values({
      organisation_id: world.organisationId,
      programme_id: programmeId,
      question: 'objectives',
      answer: JSON.stringify({ objectives: ['new-skills', 'inclusion'] }),
      answered_at: world.clock.now(),
    })
    .execute()
}

describe('the goals of a pair', () => {
  test('are read and written by both, and name an objective of the programme', async ({ world }) => {
    const { by, programmeId } = await arrangePair(world)
    await nameObjectives(world, programmeId)
    const { goalId } = await world.run(writeGoal, draft({ dueMonth: '2026-09' }), { actor: by('mentor') })
    await world.run(
      writeGoal,
      { ...draft({ state: 'reached', ratedNow: 4 }), goalId },
      { actor: by('mentee') },
    )
    const { goals, objectives } = await world.run(readGoals, undefined, { actor: by('mentor') })
    expect(objectives).toEqual(['new-skills', 'inclusion'])
    expect(goals).toMatchObject([
      {
        goalId,
        text: 'Jonas writes his own first draft.',
        state: 'reached',
        ratedNow: 4,
        writtenBy: 'mentor',
      },
    ])
    expect(goals[0]?.settledAt).toEqual(world.clock.now())
  })

  test('can be taken over from elsewhere by the product itself, sealed like all others', async ({
    world,
  }) => {
    const { by, pairId, programmeId } = await arrangePair(world)
    const { goalId: _, ...goal } = draft({ state: 'reached' })
    const order = { pairId, programmeId, goals: [{ ...goal, writtenBy: 'mentee' as const }] }
    await expect(world.run(takeOverGoals, order)).rejects.toMatchObject({ code: 'goals.failure.notYours' })
    await world.run(takeOverGoals, order, { actor: { kind: 'system' } })
    const { goals } = await world.run(readGoals, undefined, { actor: by('mentor') })
    expect(goals).toMatchObject([{ text: 'Jonas writes his own first draft.', state: 'reached' }])
    const [row] = await world.database.selectFrom('pair_goals').select('sealed').execute()
    expect(row!.sealed.toString('latin1')).not.toContain('Jonas')
    expect(await world.run(countPairGoals, { pairId })).toEqual({
      'not-started': 0,
      moving: 0,
      reached: 1,
      'let-go': 0,
    })
  })

  test('are at most three open ones at a time', async ({ world }) => {
    const { by } = await arrangePair(world)
    for (let times = 0; times < 3; times += 1) await world.run(writeGoal, draft(), { actor: by('mentor') })
    await expect(world.run(writeGoal, draft(), { actor: by('mentee') })).rejects.toMatchObject({
      code: 'goals.failure.enough',
    })
    const { goals } = await world.run(readGoals, undefined, { actor: by('mentor') })
    await world.run(
      writeGoal,
      { ...draft({ state: 'let-go' }), goalId: goals[0]!.goalId },
      { actor: by('mentor') },
    )
    await world.run(writeGoal, draft(), { actor: by('mentee') })
    await world.run(deleteGoal, { goalId: goals[1]!.goalId }, { actor: by('mentee') })
    expect((await world.run(readGoals, undefined, { actor: by('mentor') })).goals).toHaveLength(3)
  })

  test('are words of the two: no coordinator reads them, a stranger’s link finds none', async ({ world }) => {
    const { by } = await arrangePair(world)
    const { goalId } = await world.run(writeGoal, draft(), { actor: by('mentor') })
    await expect(world.run(readGoals, undefined)).rejects.toMatchObject({ code: 'notes.failure.onlyTheTwo' })
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await expect(
      world.run(writeGoal, { ...draft(), goalId }, { actor: other.by('mentor') }),
    ).rejects.toMatchObject({ code: 'goals.failure.notFound' })
    const row = await world.database.selectFrom('pair_goals').select('sealed').executeTakeFirstOrThrow()
    expect(row.sealed.toString('latin1')).not.toContain('draft')
  })

  test('are counted for the programme only where five pairs stand behind a number', async ({ world }) => {
    let programmeId = ''
    for (let number = 0; number < 6; number += 1) {
      const pair = await arrangePair(world, { number, names: [`Mentor ${number}`, `Leader ${number}`] })
      programmeId = pair.programmeId
      const state = number === 0 ? 'reached' : 'moving'
      await world.run(writeGoal, draft({ state }), { actor: pair.by('mentor') })
    }
    const { total, rows } = await world.run(countGoals, { programmeId })
    expect(total).toBe(6)
    expect(rows.every((row) => row.states.reached === null)).toBe(true)
    expect(rows.find(({ objective }) => objective === 'inclusion')).toEqual({
      objective: 'inclusion',
      total: null,
      states: ways,
    })
  })
})

describe('the ledger of a pair', () => {
  test('goes both ways, is taken back only by its writer, and its word is for the two', async ({ world }) => {
    const { by, pairId } = await arrangePair(world)
    const say = (side: 'mentor' | 'mentee', kind: 'learned' | 'shared', line: string) =>
      world.run(writeLine, { kind, line }, { actor: by(side) })
    await say('mentee', 'learned', 'how a prompt is built')
    await say('mentor', 'shared', 'a week of support tickets')
    const { lineId } = await say('mentor', 'learned', 'how budgets get made')
    const { lines, reciprocity } = await world.run(readGoals, undefined, { actor: by('mentee') })
    expect(lines.map(({ text }) => text)).toContain('how budgets get made')
    expect(reciprocity).toBe('both-ways')
    expect(await world.run(countLedgerLines, { pairId })).toEqual({
      mentor: { learned: 1, shared: 1 },
      mentee: { learned: 1, shared: 0 },
    })
    await expect(world.run(deleteLine, { lineId }, { actor: by('mentee') })).rejects.toMatchObject({
      code: 'goals.failure.lineNotFound',
    })
    await world.run(deleteLine, { lineId }, { actor: by('mentor') })
  })

  test('and the goals are unreadable once the key of the shared notes is destroyed', async ({ world }) => {
    const { by, pairId } = await arrangePair(world)
    await world.run(writeGoal, draft(), { actor: by('mentor') })
    await world.run(writeLine, { kind: 'learned', line: 'patience' }, { actor: by('mentor') })
    await world.run(destroyPairKeys, { pairId })
    const { goals, lines } = await world.run(readGoals, undefined, { actor: by('mentor') })
    expect([goals, lines]).toEqual([[], []])
  })
})
