import { describe, expect } from 'vitest'
import {
  amira,
  arrangeTwoPairs,
  jonas,
  mails,
  petra,
  programmeId,
  runId,
  steps,
  subjects,
  tom,
  why,
} from '#testing/arrange-two-pairs.ts'
import { test } from '#testing/product-test.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { announcePairs } from './announce-pairs.ts'
import { createPairs } from './create-pairs.ts'
import { readAnnouncement } from './read-announcement.ts'
import { undoAnnouncement } from './undo-announcement.ts'

const minute = 60_000

describe('an announcement', () => {
  test('asks the mentors first and writes to no leader', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    expect(new Set((await mails(world)).map(({ person_id }) => person_id))).toEqual(new Set([amira, tom]))
    expect(await subjects(world)).toContain('We would like you to mentor Jonas Berg on AI tools')
    expect(await steps(world)).toEqual({ 'Amira Haddad': 'mentor-asked', 'Tom Okafor': 'mentor-asked' })
  })

  test('launches the programme, writes down which gates were open, and gives both up when it is undone', async ({
    world,
  }) => {
    await arrangeTwoPairs(world)
    const state = async () =>
      (await world.database.selectFrom('programmes').select('state').executeTakeFirstOrThrow()).state
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).toLaunch).toContain('approval')
    await world.run(announcePairs, { programmeId, day: null })
    expect(await state()).toBe('launched')
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).toLaunch).toBeNull()
    const entries = await world.database.selectFrom('audit_entries').select(['action', 'detail']).execute()
    const takenOn = entries.find(({ action }) => action === 'launch.taken-on')
    expect(JSON.stringify(takenOn?.detail)).toContain('approval')
    await world.run(undoAnnouncement, { programmeId })
    expect(await state()).toBe('open')
  })

  test('is refused while the readiness check says not yet, and nobody is asked', async ({ world }) => {
    await arrangeTwoPairs(world)
    const calm = { 'speak-up': 'yes', care: 'yes', time: 'yes', act: 'yes', calm: 'yes' }
    const answer = { ...calm, voluntary: 'no' }
    await world.run(answerQuestion, { programmeId, question: 'readiness', answer, seen: '' })
    await expect(world.run(announcePairs, { programmeId, day: null })).rejects.toMatchObject({
      code: 'programmes.failure.notReady',
    })
    expect(await subjects(world)).toEqual([])
  })

  test('leaves no mail before ten minutes have passed, and can be undone until then as if it had not been', async ({
    world,
  }) => {
    await arrangeTwoPairs(world)
    const start = world.clock.now()
    const { leavesAt } = await world.run(announcePairs, { programmeId, day: null })
    expect(leavesAt).toEqual(new Date(start.getTime() + 10 * minute))
    for (const { not_before } of await mails(world))
      expect(not_before.getTime()).toBeGreaterThanOrEqual(leavesAt.getTime())
    world.clock.advance(9 * minute)
    expect(await world.run(undoAnnouncement, { programmeId })).toEqual({ withdrawn: 2 })
    expect((await mails(world)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).ready).toHaveLength(2)
    await world.run(announcePairs, { programmeId, day: null })
    expect((await mails(world)).filter(({ state }) => state === 'waiting')).toHaveLength(2)
  })

  test('cannot be undone once the first mail may have left', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    world.clock.advance(10 * minute)
    await expect(world.run(undoAnnouncement, { programmeId })).rejects.toMatchObject({
      code: 'pairs.failure.cannotUndo',
    })
  })

  test('for another day reaches each mentor at half past eight where they are', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.database
      .updateTable('people')
      .set({ time_zone: 'America/New_York' })
      .where('person_id', '=', tom)
      .execute()
    await world.run(announcePairs, { programmeId, day: '2026-06-03' })
    const at = Object.fromEntries(
      (await mails(world)).map(({ person_id, not_before }) => [person_id, not_before.toISOString()]),
    )
    expect(at).toEqual({ [amira]: '2026-06-03T08:30:00.000Z', [tom]: '2026-06-03T12:30:00.000Z' })
  })

  test('sends nothing twice when two coordinators press at once', async ({ world }) => {
    await arrangeTwoPairs(world)
    await world.run(announcePairs, { programmeId, day: null })
    await expect(world.run(announcePairs, { programmeId, day: null })).rejects.toMatchObject({
      code: 'pairs.failure.nothingToAnnounce',
    })
    expect(await mails(world)).toHaveLength(2)
  })

  test('is a coordinator’s alone', async ({ world }) => {
    await arrangeTwoPairs(world)
    for (const role of ['administrator', 'sponsor', 'case-handler', 'participant'] as const)
      await expect(
        world.run(announcePairs, { programmeId, day: null }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'pairs.failure.notYours' })
  })
})

describe('a newer approval', () => {
  test('replaces pairs nobody has heard of and leaves announced ones alone', async ({ world }) => {
    await arrangeTwoPairs(world)
    expect(
      await world.run(createPairs, {
        programmeId,
        runId,
        pairs: [{ mentorId: amira, menteeId: petra, why }],
      }),
    ).toEqual({ created: 1, replaced: 2 })
    await world.run(announcePairs, { programmeId, day: null })
    const both = [
      { mentorId: amira, menteeId: petra, why },
      { mentorId: tom, menteeId: jonas, why },
    ]
    expect(await world.run(createPairs, { programmeId, runId, pairs: both })).toEqual({
      created: 1,
      replaced: 0,
    })
    expect(await steps(world)).toEqual({ 'Amira Haddad': 'mentor-asked', 'Tom Okafor': 'unannounced' })
  })
})
