import { expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { listRestingMentors } from './list-resting-mentors.ts'
import { restsUntil } from './mentor-load.rules.ts'
import { questionOf } from './pair-list.rules.ts'
import { readOwnLoad } from './read-own-load.ts'
import { readPairList } from './read-pair-list.ts'

const day = 86_400_000

test('a mentor over the cap rests from new offers, sees it themselves, and nobody else does', async ({
  world,
}) => {
  const { programmeId, pairId, mentorId, by } = await arrangePair(world)
  await world.database
    .insertInto('programme_answers')
    .values({
      organisation_id: world.organisationId,
      programme_id: programmeId,
      question: 'protection',
      answer: JSON.stringify({
        mentorPlaces: 1,
        menteePlaces: 1,
        hoursPerMonth: 4,
        restMonths: 2,
        consentedFields: [],
        supportContact: '',
      }),
    })
    .execute()
  const hour = (ago: number) => ({
    kind: 'regular' as const,
    startsAt: new Date(world.clock.now().getTime() - ago * day),
    minutes: 60,
    timeZone: 'Europe/London',
    bookedAt: new Date(world.clock.now().getTime() - (ago + 7) * day),
    state: 'held' as const,
    causedBy: null,
    changedAt: null,
    balance: { mentor: null, mentee: null },
  })
  const system = { actor: { kind: 'system' } } as const
  await world.run(takeOverCourse, { pairId, programmeId, hours: [2, 9, 16].map(hour) }, system)
  expect(await world.run(listRestingMentors, { programmeId }, system)).toEqual([])
  await world.run(takeOverCourse, { pairId, programmeId, hours: [4, 40].map(hour) }, system)
  expect(await world.run(listRestingMentors, { programmeId }, system)).toEqual([mentorId])
  const question = questionOf(new URLSearchParams())
  expect(await world.run(readPairList, { programmeId, question })).toMatchObject({ resting: 1 })
  expect(await world.run(readOwnLoad, { pairId }, { actor: by('mentor') })).toMatchObject({
    hours: 4,
    over: true,
  })
  expect(await world.run(readOwnLoad, { pairId }, { actor: by('mentee') })).toBeNull()
  await expect(world.run(readOwnLoad, { pairId })).rejects.toMatchObject({
    code: 'momentum.failure.notFound',
  })
})

test('a rest after a pair lasts as many months as the programme says', ({ expect: expected }) => {
  expected(restsUntil(new Date('2026-01-15T09:00:00Z'), 2)?.toISOString().slice(0, 10)).toBe('2026-03-15')
  expected(restsUntil(new Date('2026-01-15T09:00:00Z'), 0)).toBeNull()
})
