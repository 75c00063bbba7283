import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { answerSession } from './answer-session.ts'
import { bookSession } from './book-session.ts'
import { cancelSession } from './cancel-session.ts'
import { moveSession } from './move-session.ts'
import { listAnswersForSide, listEventsOfPair, listSessionsOfPair } from './sessions.reads.ts'
import { ruleOf, slotsOf } from './session-series.rules.ts'
import { startSeries } from './start-series.ts'
import { stopSeries } from './stop-series.ts'
import { undoAnswer } from './undo-answer.ts'

const hour = 3_600_000
const at = (text: string) => new Date(text)
const first = {
  kind: 'first',
  startsAt: at('2026-06-09T13:00:00Z'),
  minutes: 60,
  timeZone: 'Europe/London',
} as const

const sessionsOf = (world: World, pairId: string) => world.run(listSessionsOfPair, { pairId })

describe('booking', () => {
  test('waits until both have signed, except for a chemistry call', async ({ world }) => {
    const { pairId, by } = await arrangePair(world, { signed: false })
    await expect(world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })).rejects.toMatchObject(
      { code: 'sessions.failure.notSigned' },
    )
    await world.run(bookSession, { ...first, kind: 'chemistry', pairId }, { actor: by('mentor') })
    expect((await sessionsOf(world, pairId)).map(({ kind }) => kind)).toEqual(['chemistry'])
  })

  test('keeps the instant, the zone it was planned in and on whose account', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...first, pairId }, { actor: by('mentee') })
    expect(await sessionsOf(world, pairId)).toMatchObject([
      {
        sessionId,
        state: 'booked',
        timeZone: 'Europe/London',
        endsAt: at('2026-06-09T14:00:00Z'),
        sequence: 0,
      },
    ])
    expect(await world.run(listEventsOfPair, { pairId })).toMatchObject([
      { kind: 'booked', causedBy: 'mentee' },
    ])
  })

  test('refuses an hour that has passed or overlaps another', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const book = (startsAt: Date) =>
      world.run(bookSession, { ...first, startsAt, pairId }, { actor: by('mentor') })
    await expect(book(at('2026-05-30T13:00:00Z'))).rejects.toMatchObject({ code: 'sessions.failure.past' })
    await book(first.startsAt)
    await expect(book(at('2026-06-09T13:30:00Z'))).rejects.toMatchObject({ code: 'sessions.failure.taken' })
    await book(at('2026-06-09T14:00:00Z'))
  })

  test('is nobody else’s business: a stranger hears what a made-up id would say', async ({ world }) => {
    const { pairId } = await arrangePair(world)
    const { by } = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await expect(world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })).rejects.toMatchObject(
      { code: 'sessions.failure.notFound' },
    )
  })
})

describe('a change', () => {
  test('raises the number and is kept by side', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })
    world.clock.advance(hour)
    await world.run(moveSession, { sessionId, startsAt: at('2026-06-10T15:00:00Z') }, { actor: by('mentee') })
    world.clock.advance(hour)
    await world.run(cancelSession, { sessionId }, { actor: by('mentee') })
    expect(await sessionsOf(world, pairId)).toMatchObject([
      {
        state: 'cancelled',
        cancelledBy: 'mentee',
        sequence: 2,
        moves: 1,
        endsAt: at('2026-06-10T16:00:00Z'),
      },
    ])
    expect(
      (await world.run(listEventsOfPair, { pairId })).map(({ kind, causedBy }) => [kind, causedBy]),
    ).toEqual([
      ['booked', 'mentor'],
      ['moved', 'mentee'],
      ['cancelled', 'mentee'],
    ])
    await expect(
      world.run(moveSession, { sessionId, startsAt: at('2026-06-11T15:00:00Z') }, { actor: by('mentor') }),
    ).rejects.toMatchObject({ code: 'sessions.failure.settled' })
  })
})

describe('a series', () => {
  test('stays at nine in London over the end of summer time', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const order = {
      pairId,
      startsAt: at('2026-10-13T08:00:00Z'),
      timeZone: 'Europe/London',
      minutes: 60,
      cadence: 'weekly',
      untilAt: at('2026-11-10T23:00:00Z'),
    } as const
    await world.run(startSeries, order, { actor: by('mentor') })
    expect(
      (await sessionsOf(world, pairId)).map(({ startsAt }) => startsAt.toISOString().slice(5, 16)),
    ).toEqual(['10-13T08:00', '10-20T08:00', '10-27T09:00', '11-03T09:00', '11-10T09:00'])
  })

  test('keeps an hour that the clocks skip, an hour later', async ({ world }) => {
    const first = Temporal.ZonedDateTime.from('2027-03-07T02:30[America/New_York]')
    const slots = slotsOf(first, ruleOf('weekly', first), at('2027-03-22T00:00:00Z'))
    expect(slots.map((slot) => slot.toISOString().slice(5, 16))).toEqual([
      '03-07T07:30',
      '03-14T07:30',
      '03-21T06:30',
    ])
    const { pairId, by } = await arrangePair(world)
    const order = {
      pairId,
      startsAt: slots[0]!,
      timeZone: 'America/New_York',
      minutes: 30,
      cadence: 'weekly',
      untilAt: slots[2]!,
    } as const
    expect((await world.run(startSeries, order, { actor: by('mentor') })).sessions).toBe(3)
  })

  test('leaves out the slots it is told to skip, also one that only reaches into them', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const order = {
      pairId,
      startsAt: at('2026-06-02T08:00:00Z'),
      timeZone: 'Europe/London',
      minutes: 60,
      cadence: 'weekly',
      untilAt: at('2026-06-30T23:00:00Z'),
      skip: [
        { from: at('2026-06-09T08:59:00Z'), to: at('2026-06-10T00:00:00Z') },
        { from: at('2026-06-16T09:00:00Z'), to: at('2026-06-17T00:00:00Z') },
      ],
    } as const
    await world.run(startSeries, order, { actor: by('mentor') })
    expect(
      (await sessionsOf(world, pairId))
        .filter(({ state }) => state === 'booked')
        .map(({ startsAt }) => startsAt.toISOString().slice(5, 10)),
    ).toEqual(['06-02', '06-16', '06-23', '06-30'])
  })

  test('that ends takes its coming hours with it, on nobody’s account', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { seriesId } = await world.run(
      startSeries,
      {
        pairId,
        startsAt: at('2026-06-02T08:00:00Z'),
        timeZone: 'Europe/London',
        minutes: 60,
        cadence: 'monthly',
        untilAt: at('2026-12-01T00:00:00Z'),
      },
      { actor: by('mentor') },
    )
    world.clock.set(at('2026-08-15T00:00:00Z'))
    expect(await world.run(stopSeries, { pairId, seriesId })).toEqual({ cancelled: 3 })
    expect((await sessionsOf(world, pairId)).map(({ state }) => state)).toEqual([
      'booked',
      'booked',
      'booked',
      'cancelled',
      'cancelled',
      'cancelled',
    ])
  })
})

describe('what happened', () => {
  const answer = { happened: 'met', balance: 2 } as const

  test('is said by each side, never merged, and the first held hour makes the pair active', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })
    await expect(
      world.run(answerSession, { sessionId, ...answer }, { actor: by('mentor') }),
    ).rejects.toMatchObject({ code: 'sessions.failure.tooEarly' })
    world.clock.set(at('2026-06-09T14:10:00Z'))
    await world.run(answerSession, { sessionId, happened: 'not', balance: null }, { actor: by('mentee') })
    expect(await sessionsOf(world, pairId)).toMatchObject([{ state: 'not-held' }])
    await world.run(answerSession, { sessionId, ...answer }, { actor: by('mentor') })
    expect(await sessionsOf(world, pairId)).toMatchObject([{ state: 'held' }])
    const pair = await world.database.selectFrom('pairs').select('state').executeTakeFirstOrThrow()
    expect(pair.state).toBe('active')
  })

  test('shows the other one who taught only once both have answered, or after two days', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })
    world.clock.set(at('2026-06-09T14:10:00Z'))
    await world.run(answerSession, { sessionId, ...answer }, { actor: by('mentor') })
    const seen = async () => (await world.run(listAnswersForSide, { pairId, side: 'mentee' })).length
    expect(await seen()).toBe(0)
    world.clock.advance(48 * hour)
    expect(await seen()).toBe(1)
  })

  test('is taken back as if it had not been said, while the other one has seen nothing of it', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...first, pairId }, { actor: by('mentor') })
    world.clock.set(at('2026-06-09T14:10:00Z'))
    const before = await world.run(listEventsOfPair, { pairId })
    await world.run(answerSession, { sessionId, ...answer }, { actor: by('mentor') })
    await world.run(undoAnswer, { sessionId }, { actor: by('mentor') })
    expect(await sessionsOf(world, pairId)).toMatchObject([{ state: 'booked' }])
    expect(await world.run(listEventsOfPair, { pairId })).toEqual(before)
    const pair = await world.database.selectFrom('pairs').select('state').executeTakeFirstOrThrow()
    expect(pair.state).toBe('accepted')
    await world.run(answerSession, { sessionId, ...answer }, { actor: by('mentor') })
    await world.run(answerSession, { sessionId, ...answer }, { actor: by('mentee') })
    await expect(world.run(undoAnswer, { sessionId }, { actor: by('mentor') })).rejects.toMatchObject({
      code: 'sessions.failure.cannotUndo',
    })
  })

  test('is not for somebody’s assistant to say', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(
      bookSession,
      { ...first, pairId },
      { actor: by('mentee', 'assist') },
    )
    world.clock.set(at('2026-06-09T14:10:00Z'))
    await expect(
      world.run(answerSession, { sessionId, ...answer }, { actor: by('mentee', 'assist') }),
    ).rejects.toMatchObject({ code: 'sessions.failure.notFound' })
  })
})
