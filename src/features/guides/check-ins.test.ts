import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { listEventsOfPair, readSession } from '#features/sessions/sessions.reads.ts'
import { proposeCheckIns } from './propose-check-ins.ts'
import { readOwnCheckIn } from './read-own-check-in.ts'
import { planCheckIn } from './plan-check-in.ts'

const day = 86_400_000
const dateOf = (world: World, days: number) =>
  new Date(world.clock.now().getTime() + days * day).toISOString().slice(0, 10)

/** Two who meet, in the sixth week of a programme with a check-in in it. */
async function inWeekSix(world: World, { kind = 'regular' }: { kind?: 'regular' | 'closing' } = {}) {
  const pair = await arrangePair(world, { state: 'active' })
  const answer = (question: string, value: unknown) => ({
    organisation_id: world.organisationId,
    programme_id: pair.programmeId,
    question,
    answer: JSON.stringify(value),
    answered_at: world.clock.now(),
  })
  const dates = {
    surveyOn: null,
    enrolBy: dateOf(world, -40),
    launchOn: dateOf(world, -36),
    endsOn: dateOf(world, 146),
  }
  await world.database
    .insertInto('programme_answers')
    .values([answer('dates', dates), answer('check-ins', { weeks: [6, 13] })])
    .execute()
  const startsAt = new Date(world.clock.now().getTime() + 3 * day)
  const { sessionId } = await world.run(
    bookSession,
    { pairId: pair.pairId, kind, startsAt, minutes: 60, timeZone: 'Europe/London' },
    { actor: pair.by('mentor') },
  )
  return { ...pair, sessionId }
}

const propose = (world: World) =>
  world.run((work) => proposeCheckIns(work), undefined, { actor: { kind: 'system' } })

describe('a week of check-ins', () => {
  test('asks the mentor once, who leads, with a link to the plan', async ({ world }) => {
    const { mentorId } = await inWeekSix(world)
    expect(await propose(world)).toEqual({ proposed: 1 })
    expect(await propose(world)).toEqual({ proposed: 0 })
    const mails = await world.database
      .selectFrom('outgoing_mails')
      .select(['person_id', 'link_page', 'urgency'])
      .where('key', 'like', 'check-in:%')
      .execute()
    expect(mails).toEqual([{ person_id: mentorId, link_page: 'check-in', urgency: 'prepare' }])
  })

  test('leaves a last hour as it is', async ({ world }) => {
    const { by } = await inWeekSix(world, { kind: 'closing' })
    expect(await propose(world)).toEqual({ proposed: 0 })
    const seen = await world.run((work) => readOwnCheckIn(work), undefined, { actor: by('mentor') })
    expect(seen).toMatchObject({ state: 'unbooked', week: 6, agenda: { minutes: 30 } })
  })

  test('becomes the next hour when one of the two says so, and an ordinary one again', async ({ world }) => {
    const { by, sessionId, pairId } = await inWeekSix(world)
    const look = () => world.run((work) => readOwnCheckIn(work), undefined, { actor: by('mentee') })
    expect(await look()).toMatchObject({
      state: 'open',
      week: 6,
      session: { sessionId },
      agenda: { minutes: 60 },
    })
    const before = await world.run(readSession, { sessionId })
    await world.run(planCheckIn, { sessionId, into: 'check-in' }, { actor: by('mentee') })
    const turned = await world.run(readSession, { sessionId })
    expect(turned).toMatchObject({
      kind: 'check-in',
      startsAt: before.startsAt,
      sequence: before.sequence + 1,
      moves: 0,
    })
    // Neither moved nor cancelled, on nobody's account.
    expect((await world.run(listEventsOfPair, { pairId })).map(({ kind }) => kind)).toEqual(['booked'])
    expect(await look()).toMatchObject({ state: 'planned' })
    expect(await propose(world)).toEqual({ proposed: 0 })
    await expect(
      world.run(planCheckIn, { sessionId, into: 'check-in' }, { actor: by('mentor') }),
    ).rejects.toMatchObject({ code: 'sessions.failure.cannotTurn' })
    await world.run(planCheckIn, { sessionId, into: 'regular' }, { actor: by('mentor') })
    expect(await look()).toMatchObject({ state: 'open' })
  })

  test('is nobody else’s: another pair’s hour is unknown', async ({ world }) => {
    const { sessionId } = await inWeekSix(world)
    const other = await arrangePair(world, { number: 1, state: 'active', names: ['Sara Nowak', 'Li Wei'] })
    await expect(
      world.run(planCheckIn, { sessionId, into: 'check-in' }, { actor: other.by('mentor') }),
    ).rejects.toMatchObject({ code: 'guides.failure.notFound' })
  })
})
