import { describe, expect } from 'vitest'
import { test } from '#testing/product-test.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { announcePairs } from '#features/pairs/announce-pairs.ts'
import { readProgress } from './read-progress.ts'
import { readToday } from './read-today.ts'

const personIds = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'] as const
const why = { topics: [], topicsBack: [], languages: [], interests: [], sharedHours: null }

describe('a programme today', () => {
  test('shows the way to its launch, then who was asked and who has waited too long', async ({ world }) => {
    const now = world.clock.now()
    for (const [at, personId] of personIds.entries())
      await world.database
        .insertInto('people')
        .values({
          organisation_id: world.organisationId,
          person_id: personId,
          employee_id: `E${at}`,
          full_name: `Person ${at}`,
          email: `p${at}@example.org`,
          created_at: now,
          changed_at: now,
        })
        .execute()
    const { programmeId } = await world.run(createProgramme, {
      name: 'Rising Voices',
      startingPoint: 'digital-skills',
    })
    expect((await world.run(readToday, { programmeId })).running).toBeNull()
    expect(await world.run(readProgress, { programmeId })).toBeNull()
    const pairs = [{ mentorId: personIds[0], menteeId: personIds[1], why }]
    await world.run(createPairs, { programmeId, runId: programmeId, pairs })
    await world.run(announcePairs, { programmeId, day: null })
    const before = (await world.run(readToday, { programmeId })).running
    expect(before).toMatchObject({ pairs: 0, needs: [] })
    const progress = await world.run(readProgress, { programmeId })
    expect(progress).toMatchObject({ told: 1, saidYes: 0 })
    expect(progress?.funnel).toContainEqual({ stage: 'matched', people: 2 })
    world.clock.advance(10 * 86_400_000)
    expect((await world.run(readToday, { programmeId })).running?.needs).toMatchObject([
      { kind: 'silent', side: 'mentor', people: 1 },
    ])
  })

  test('is a coordinator’s alone', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, { name: 'Voices', startingPoint: 'own' })
    for (const read of [readToday, readProgress])
      await expect(
        world.run<{ programmeId: string }, unknown>(read, { programmeId }, { actor: world.actor('sponsor') }),
      ).rejects.toMatchObject({ code: 'programmes.failure.notYours' })
  })
})
