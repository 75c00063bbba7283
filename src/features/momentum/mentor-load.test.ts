import { expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { chooseStarter } from '#features/guides/choose-starter.ts'
import { seedTopics } from '#features/topics/seed-topics.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { listRestingMentors } from './list-resting-mentors.ts'
import { restsUntil } from './mentor-load.rules.ts'
import { questionOf } from './pair-list.rules.ts'
import { readOwnLoad } from './read-own-load.ts'
import { readPairSheet } from './read-pair-sheet.ts'
import { readPairList } from './read-pair-list.ts'
import { watchPair } from './watch-pair.ts'

const day = 86_400_000
const system = { actor: { kind: 'system' } } as const
const heldAt = (startsAt: Date) => ({
  kind: 'regular' as const,
  startsAt,
  minutes: 60,
  timeZone: 'Europe/London',
  bookedAt: new Date(startsAt.getTime() - 7 * day),
  state: 'held' as const,
  causedBy: null,
  changedAt: null,
  balance: { mentor: null, mentee: null },
})

test('an hour a week is four a month; a mentor over the cap rests from new offers, sees it themselves, and nobody else does', async ({
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
  const hour = (ago: number) => heldAt(new Date(world.clock.now().getTime() - ago * day))
  const refresh = () => world.run(watchPair, { pairId }, system)
  await world.run(takeOverCourse, { pairId, programmeId, hours: [2, 9, 16, 23].map(hour) }, system)
  await refresh()
  expect(await world.run(listRestingMentors, { programmeId }, system)).toEqual([])
  await world.run(takeOverCourse, { pairId, programmeId, hours: [4, 40].map(hour) }, system)
  await refresh()
  expect(await world.run(listRestingMentors, { programmeId }, system)).toEqual([mentorId])
  const question = questionOf(new URLSearchParams())
  expect(await world.run(readPairList, { programmeId, question })).toMatchObject({ resting: 1 })
  expect(await world.run(readOwnLoad, { pairId }, { actor: by('mentor') })).toMatchObject({
    hours: 5,
    over: true,
  })
  expect(await world.run(readOwnLoad, { pairId }, { actor: by('mentee') })).toBeNull()
  await expect(world.run(readOwnLoad, { pairId })).rejects.toMatchObject({
    code: 'momentum.failure.notFound',
  })
})

test('hours a sensitive topic was chosen for count by themselves, for mentor and coordinator alike, and never say which', async ({
  world,
}) => {
  const { programmeId, pairId, mentorId, by } = await arrangePair(world)
  await world.run(seedTopics, undefined, system)
  const topic = (await world.run(listCatalogue, undefined)).find(({ sensitive }) => sensitive)!
  await world.database
    .insertInto('programme_answers')
    .values({
      organisation_id: world.organisationId,
      programme_id: programmeId,
      question: 'protection',
      answer: JSON.stringify({
        mentorPlaces: 1,
        menteePlaces: 1,
        hoursPerMonth: 40,
        sensitivePerMonth: 1,
        restMonths: 0,
      }),
    })
    .execute()
  const began = world.clock.now().getTime()
  for (const part of ['open', 'deeper'] as const) {
    await world.run(chooseStarter, { topicId: topic.topicId, part }, { actor: by('mentor') })
    world.clock.advance(4 * day)
  }
  const hours = [1, 2, 5].map((after) => heldAt(new Date(began + after * day)))
  await world.run(takeOverCourse, { pairId, programmeId, hours }, system)
  await world.run(watchPair, { pairId }, system)
  const own = await world.run(readOwnLoad, { pairId }, { actor: by('mentor') })
  expect(own).toMatchObject({ hours: 3, sensitive: 2, over: true })
  const sheet = await world.run(readPairSheet, { programmeId, pairId })
  expect(sheet.load).toEqual(own)
  expect(JSON.stringify(sheet)).not.toContain(topic.name)
  expect(await world.run(listRestingMentors, { programmeId }, system)).toEqual([mentorId])
})

test('a rest after a pair lasts as many months as the programme says', ({ expect: expected }) => {
  expected(restsUntil(new Date('2026-01-15T09:00:00Z'), 2)?.toISOString().slice(0, 10)).toBe('2026-03-15')
  expected(restsUntil(new Date('2026-01-15T09:00:00Z'), 0)).toBeNull()
})
