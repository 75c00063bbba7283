import { expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { readWithIcalJs } from '#testing/calendar-readers.ts'
import { test, type World } from '#testing/product-test.ts'
import { answerCircle } from './answer-circle.ts'
import { markAttendance } from './mark-attendance.ts'
import { planCircle } from './plan-circle.ts'
import { readCircleFile } from './read-circle-file.ts'
import { readCircles } from './read-circles.ts'
import { readOwnCircle } from './read-own-circle.ts'
import { removeCircle } from './remove-circle.ts'

const form = { 'start-time': '14:00', minutes: '60', place: 'Room 4', plan: 'One question each' } as const
const inDays = (world: World, days: number) =>
  new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)
const plan = (world: World, programmeId: string, days = 7) =>
  world.run(planCircle, { programmeId, 'start-day': inDays(world, days), ...form })
const gone = { code: 'circles.failure.notFound' }

test('a mentor sees the date and answers it; the coordinator hears how many come and never who does not', async ({
  world,
}) => {
  const { programmeId, mentorId, by } = await arrangePair(world)
  const tom = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
  const { circleId } = await plan(world, programmeId)
  await world.run(answerCircle, { circleId, comes: 'no' }, { actor: tom.by('mentor') })
  await world.run(answerCircle, { circleId, comes: 'no' }, { actor: by('mentor') })
  await world.run(answerCircle, { circleId, comes: 'yes' }, { actor: by('mentor') })
  const own = await world.run(readOwnCircle, undefined, { actor: by('mentor') })
  expect(own.circles).toMatchObject([{ circleId, comes: true, place: 'Room 4', ahead: true }])
  const office = await world.run(readCircles, { programmeId })
  expect(office.ahead).toMatchObject([{ coming: 1, attended: [] }])
  expect(office.mentors.map(({ name }) => name)).toEqual(['Amira Haddad', 'Tom Okafor'])
  expect(JSON.stringify(office.ahead)).not.toMatch(new RegExp(`${mentorId}|${tom.mentorId}`))
  const facts = await world.database.selectFrom('audit_entries').selectAll().execute()
  expect(JSON.stringify(facts)).not.toMatch(/"comes"/)
})

test('a leader, an assistant and somebody of another pair’s state read what a made-up link would say', async ({
  world,
}) => {
  const { programmeId, by } = await arrangePair(world)
  const asked = await arrangePair(world, {
    number: 1,
    state: 'proposed',
    signed: false,
    names: ['A B', 'C D'],
  })
  const { circleId } = await plan(world, programmeId)
  for (const actor of [by('mentee'), by('mentor', 'assist'), asked.by('mentor')]) {
    await expect(world.run(readOwnCircle, undefined, { actor })).rejects.toMatchObject(gone)
    await expect(world.run(answerCircle, { circleId, comes: 'yes' }, { actor })).rejects.toMatchObject(gone)
    await expect(world.run(readCircleFile, { circleId, title: 'x' }, { actor })).rejects.toMatchObject(gone)
  }
  for (const actor of [by('mentor'), world.actor('sponsor'), world.actor('administrator')])
    await expect(world.run(readCircles, { programmeId }, { actor })).rejects.toMatchObject({
      code: 'circles.failure.notYours',
    })
})

test('afterwards the coordinator says who was there, and corrects it; nobody else can be named', async ({
  world,
}) => {
  const { programmeId, mentorId, menteeId, by } = await arrangePair(world)
  const tom = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
  const { circleId } = await plan(world, programmeId)
  const mark = (person: readonly string[]) => world.run(markAttendance, { programmeId, circleId, person })
  await expect(mark([mentorId])).rejects.toMatchObject({ code: 'circles.failure.notBegun' })
  world.clock.advance(8 * 86_400_000)
  await expect(mark([menteeId])).rejects.toMatchObject(gone)
  await mark([mentorId])
  await mark([tom.mentorId])
  expect((await world.run(readCircles, { programmeId })).past).toMatchObject([
    { attended: [tom.mentorId], attendanceAt: world.clock.now() },
  ])
  expect((await world.run(readOwnCircle, undefined, { actor: by('mentor') })).circles).toEqual([])
  await expect(
    world.run(answerCircle, { circleId, comes: 'yes' }, { actor: by('mentor') }),
  ).rejects.toMatchObject({ code: 'circles.failure.begun' })
  await expect(world.run(removeCircle, { programmeId, circleId })).rejects.toMatchObject({
    code: 'circles.failure.begun',
  })
})

test('a date ahead can be taken out, a day behind cannot be set', async ({ world }) => {
  const { programmeId, by } = await arrangePair(world)
  await expect(plan(world, programmeId, -1)).rejects.toMatchObject({ code: 'circles.failure.day' })
  const { circleId } = await plan(world, programmeId)
  await world.run(answerCircle, { circleId, comes: 'yes' }, { actor: by('mentor') })
  await world.run(removeCircle, { programmeId, circleId })
  expect((await world.run(readOwnCircle, undefined, { actor: by('mentor') })).circles).toEqual([])
})

test('goes into a calendar under a neutral title', async ({ world }) => {
  const { programmeId, by } = await arrangePair(world)
  const { circleId } = await plan(world, programmeId)
  const actor = by('mentor')
  const file = await world.run(readCircleFile, { circleId, title: 'Mentor circle' }, { actor })
  expect(readWithIcalJs(file).events).toMatchObject([{ uid: `${circleId}@upstream.invalid` }])
  expect(file).toContain('SUMMARY:Mentor circle')
})
