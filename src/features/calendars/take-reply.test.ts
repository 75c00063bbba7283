import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { listEventsOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { listAttendancesOfPair } from './attendances.reads.ts'
import { settleDeclined } from './settle-declined.ts'
import { takeReply } from './take-reply.ts'

const at = (text: string) => new Date(text)
const hour = {
  kind: 'first',
  startsAt: at('2026-06-09T13:00:00Z'),
  minutes: 60,
  timeZone: 'Europe/London',
} as const
const system = { actor: { kind: 'system' } } as const
const amira = 'amira.haddad@example.org'
const jonas = 'jonas.berg@example.org'

const reply = (
  id: string,
  {
    partstat = 'ACCEPTED',
    sequence = 0,
    attendee = jonas as string,
    from = attendee as string,
    instance = '',
    method = 'REPLY',
  } = {},
) => ({
  from,
  ics: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${id}@upstream.invalid`,
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20260601T091500Z',
    'DTSTART:20260609T130000Z',
    ...(instance ? [`RECURRENCE-ID:${instance}`] : []),
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
})

async function mailed(world: World) {
  const rows = await world.database
    .selectFrom('outgoing_mails')
    .select(['address', 'link_page'])
    .where('key', 'like', 'declined:%')
    .orderBy('address')
    .execute()
  return rows.map(({ address, link_page: page }) => [address, page])
}

async function booked(world: World) {
  const pair = await arrangePair(world)
  const { sessionId } = await world.run(
    bookSession,
    { ...hour, pairId: pair.pairId },
    { actor: pair.by('mentor') },
  )
  const answers = async () =>
    (await world.run(listAttendancesOfPair, { pairId: pair.pairId })).map(({ side, answer, sequence }) => ({
      side,
      answer,
      sequence,
    }))
  return { ...pair, sessionId, answers }
}

describe('an answer from a calendar', () => {
  test('is that side’s answer to the time; the newest counts', async ({ world }) => {
    const { sessionId, answers } = await booked(world)
    expect(await world.run(takeReply, reply(sessionId, { partstat: 'TENTATIVE' }), system)).toBe(true)
    await world.run(takeReply, reply(sessionId), system)
    await world.run(
      takeReply,
      reply(sessionId, { attendee: 'AMIRA.HADDAD@example.org', from: amira }),
      system,
    )
    expect(await answers()).toEqual([
      { side: 'mentee', answer: 'accepted', sequence: 0 },
      { side: 'mentor', answer: 'accepted', sequence: 0 },
    ])
  })

  test('to an older number, from a stranger or in somebody else’s name changes nothing and is counted', async ({
    world,
  }) => {
    const { sessionId, answers, by } = await booked(world)
    await world.run(moveSession, { sessionId, startsAt: at('2026-06-10T13:00:00Z') }, { actor: by('mentor') })
    for (const one of [
      reply(sessionId, { sequence: 0 }),
      reply(sessionId, { sequence: 1, attendee: 'boss@example.org' }),
      reply(sessionId, { sequence: 1, from: 'boss@example.org' }),
    ])
      expect(await world.run(takeReply, one, system)).toBe(true)
    expect(await answers()).toEqual([])
    expect(await mailed(world)).toEqual([])
    const ledger = await world.database
      .selectFrom('audit_entries')
      .select('action')
      .where('action', '=', 'attendance.ignored')
      .execute()
    expect(ledger).toHaveLength(3)
  })

  test('to an event that is not ours is left to others', async ({ world }) => {
    await booked(world)
    for (const id of ['01890000-0000-7000-8000-0000000000ff', 'x', ''])
      expect(await world.run(takeReply, reply(id), system)).toBe(false)
    expect(await world.run(takeReply, { ics: 'nonsense', from: jonas }, system)).toBe(false)
  })
})

describe('a no', () => {
  test('offers both other times, says not whose no it was, and ends nothing', async ({ world }) => {
    const { sessionId, pairId } = await booked(world)
    await world.run(takeReply, reply(sessionId, { partstat: 'DECLINED' }), system)
    await world.run(takeReply, reply(sessionId, { partstat: 'DECLINED', attendee: amira }), system)
    expect(await mailed(world)).toEqual([
      [amira, `move/${sessionId}`],
      [jonas, `move/${sessionId}`],
    ])
    expect((await world.run(listSessionsOfPair, { pairId })).map(({ state }) => state)).toEqual(['booked'])
    const pair = await world.database.selectFrom('pairs').select('state').executeTakeFirstOrThrow()
    expect(pair.state).toBe('accepted')
  })

  test('that proposes another time counts as one', async ({ world }) => {
    const { sessionId, answers } = await booked(world)
    await world.run(takeReply, reply(sessionId, { method: 'COUNTER', partstat: 'TENTATIVE' }), system)
    expect(await answers()).toEqual([{ side: 'mentee', answer: 'declined', sequence: 0 }])
  })

  test('after which nobody moves the hour cancels it half a day before, on that side’s account', async ({
    world,
  }) => {
    const { sessionId, pairId } = await booked(world)
    await world.run(takeReply, reply(sessionId, { partstat: 'DECLINED' }), system)
    world.clock.set(at('2026-06-09T01:00:00Z'))
    await world.run(settleDeclined, { pairId, sessionId, sequence: 0 }, system)
    expect(await world.run(listSessionsOfPair, { pairId })).toMatchObject([
      { state: 'cancelled', cancelledBy: 'mentee' },
    ])
    expect((await world.run(listEventsOfPair, { pairId })).at(-1)).toMatchObject({
      kind: 'cancelled',
      causedBy: 'mentee',
    })
  })

  test('taken back, or answered by a move, cancels nothing', async ({ world }) => {
    const { sessionId, pairId, by } = await booked(world)
    await world.run(takeReply, reply(sessionId, { partstat: 'DECLINED' }), system)
    await world.run(takeReply, reply(sessionId), system)
    await world.run(settleDeclined, { pairId, sessionId, sequence: 0 }, system)
    await world.run(takeReply, reply(sessionId, { partstat: 'DECLINED' }), system)
    await world.run(moveSession, { sessionId, startsAt: at('2026-06-10T13:00:00Z') }, { actor: by('mentor') })
    await world.run(settleDeclined, { pairId, sessionId, sequence: 0 }, system)
    expect((await world.run(listSessionsOfPair, { pairId })).map(({ state }) => state)).toEqual(['booked'])
    // Whose no it was is still known: the move is on Jonas’s account, although Amira picked the time.
    expect(await world.run(listAttendancesOfPair, { pairId })).toMatchObject([
      { side: 'mentee', answer: 'declined', sequence: 0 },
    ])
  })

  test('to one hour of a series leaves the others as they are', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { seriesId } = await world.run(
      startSeries,
      {
        pairId,
        startsAt: at('2026-06-09T13:00:00Z'),
        timeZone: 'Europe/London',
        minutes: 60,
        cadence: 'weekly',
        untilAt: at('2026-06-30T23:00:00Z'),
      },
      { actor: by('mentor') },
    )
    await world.run(takeReply, reply(seriesId), system)
    await world.run(
      takeReply,
      reply(seriesId, { partstat: 'DECLINED', instance: '20260616T130000Z' }),
      system,
    )
    const answers = await world.run(listAttendancesOfPair, { pairId })
    expect(answers.map(({ answer }) => answer).toSorted()).toEqual([
      'accepted',
      'accepted',
      'accepted',
      'declined',
    ])
  })
})
