import { describe, expect } from 'vitest'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { proposeAgreement } from '#features/agreements/propose-agreement.ts'
import { signOwnAgreement } from '#features/agreements/sign-own-agreement.ts'
import { addDaysOff } from '#features/calendars/add-days-off.ts'
import { suggestTimes } from '#features/calendars/calendars.reads.ts'
import { listSeriesOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { moduleKeys } from '#features/trainings/training-modules.data.ts'
import { bookHour } from './book-hour.ts'
import { readChosenTimes } from './chosen-times.rules.ts'
import { keepRhythm } from './keep-rhythm.ts'
import { openRhythm } from './open-rhythm.ts'
import { instantOf } from './own-time.rules.ts'
import { nextSlot } from './rhythm.rules.ts'

const startsAt = new Date('2026-06-09T13:00:00Z')
const zone = 'Europe/London'
const now = new Date('2026-06-01T09:00:00Z')

describe('an hour', () => {
  test('is the first until there is one, then a regular one, short only when asked', async ({ world }) => {
    const { pairId, by } = await arrangePair(world, { trained: true })
    const actor = by('mentor')
    await world.run(bookHour, { startsAt, timeZone: zone }, { actor })
    await world.run(bookHour, { startsAt: new Date('2026-06-16T13:00:00Z'), timeZone: zone }, { actor })
    await world.run(
      bookHour,
      { startsAt: new Date('2026-06-23T13:00:00Z'), timeZone: zone, short: true },
      { actor },
    )
    expect(
      (await world.run(listSessionsOfPair, { pairId })).map(({ kind, startsAt: from, endsAt }) => [
        kind,
        (endsAt.getTime() - from.getTime()) / 60_000,
      ]),
    ).toEqual([
      ['first', 60],
      ['regular', 60],
      ['short', 25],
    ])
  })

  test('is kept in the agreed rhythm from one booked hour on, which stays as it is', async ({ world }) => {
    const { pairId, by } = await arrangePair(world, { trained: true })
    const actor = by('mentee')
    const { sessionId } = await world.run(bookHour, { startsAt, timeZone: zone }, { actor })
    expect(await world.run(openRhythm, { pairId })).toBe('weekly')
    await world.run(keepRhythm, { sessionId }, { actor })
    const sessions = await world.run(listSessionsOfPair, { pairId })
    expect(sessions.slice(0, 3).map(({ startsAt: from }) => from.toISOString().slice(5, 16))).toEqual([
      '06-09T13:00',
      '06-16T13:00',
      '06-23T13:00',
    ])
    expect(sessions[0]!.kind).toBe('first')
    expect(await world.run(openRhythm, { pairId })).toBeNull()
    expect(await world.run(listSeriesOfPair, { pairId })).toHaveLength(1)
  })

  test('in the rhythm is not booked where one of the two is away or the programme rests', async ({
    world,
  }) => {
    const { pairId, programmeId, menteeId, by } = await arrangePair(world, { trained: true })
    const { sessionId } = await world.run(bookHour, { startsAt, timeZone: zone }, { actor: by('mentee') })
    // The mentor's week begins with the first slot, which is where the series would have begun.
    await world.run(addDaysOff, { first: '2026-06-15', last: '2026-06-19' }, { actor: by('mentor') })
    await world.run(addDaysOff, { first: '2026-06-30', last: '2026-06-30' }, { actor: by('mentee') })
    await world.database
      .insertInto('days_off')
      .values({
        organisation_id: world.organisationId,
        days_off_id: menteeId,
        programme_id: programmeId,
        first_day: '2026-07-14',
        last_day: '2026-07-14',
        created_at: world.clock.now(),
      })
      .execute()
    await world.run(keepRhythm, { sessionId }, { actor: by('mentee') })
    const sessions = (await world.run(listSessionsOfPair, { pairId })).filter(
      ({ state }) => state === 'booked',
    )
    expect(sessions.slice(0, 5).map(({ startsAt: from }) => from.toISOString().slice(5, 10))).toEqual([
      '06-09',
      '06-23',
      '07-07',
      '07-21',
      '07-28',
    ])
    const times = await world.run(
      suggestTimes,
      { pairId, minutes: 60, from: new Date('2026-06-15T00:00:00Z'), days: 5 },
      { actor: by('mentor') },
    )
    expect(times.starts.some((at) => at < new Date('2026-06-20T00:00:00Z'))).toBe(false)
  })

  test('kept monthly from a last Tuesday stays the last one, also where the next is the fourth of its month', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world, { trained: true })
    const agreed = await world.run(findAgreementInForce, { pairId })
    await world.run(
      proposeAgreement,
      { content: { ...agreed!.content, cadence: 'monthly' }, seen: 1, initials: 'JB', language: 'en' },
      { actor: by('mentee') },
    )
    await world.run(signOwnAgreement, { version: 2, initials: 'AH', language: 'en' }, { actor: by('mentor') })
    const fifth = new Date('2026-06-30T13:00:00Z')
    const { sessionId } = await world.run(
      bookHour,
      { startsAt: fifth, timeZone: zone },
      { actor: by('mentee') },
    )
    await world.run(keepRhythm, { sessionId }, { actor: by('mentee') })
    const sessions = await world.run(listSessionsOfPair, { pairId })
    expect(sessions.slice(0, 4).map(({ startsAt: from }) => from.toISOString().slice(5, 10))).toEqual([
      '06-30',
      '07-28',
      '08-25',
      '09-29',
    ])
  })

  test('after the first waits until both have read, or somebody has waived it; the first one never does', async ({
    world,
  }) => {
    const { pairId, programmeId, mentorId, menteeId, by } = await arrangePair(world)
    const book = (day: string) =>
      world.run(
        bookHour,
        { startsAt: new Date(`2026-06-${day}T13:00:00Z`), timeZone: zone },
        { actor: by('mentor') },
      )
    const { sessionId } = await book('09')
    expect(await world.run(openRhythm, { pairId })).toBeNull()
    await expect(book('16')).rejects.toMatchObject({ code: 'bookings.failure.reading' })
    await expect(world.run(keepRhythm, { sessionId }, { actor: by('mentee') })).rejects.toMatchObject({
      code: 'bookings.failure.reading',
    })
    for (const personId of [mentorId, menteeId])
      for (const module of moduleKeys)
        await world.database
          .insertInto('training_waivers')
          .values({
            organisation_id: world.organisationId,
            programme_id: programmeId,
            person_id: personId,
            module,
            reason: 'Read last year',
            waived_at: world.clock.now(),
          })
          .execute()
    await book('16')
    expect(await world.run(listSessionsOfPair, { pairId })).toHaveLength(2)
  })

  test('of a monthly rhythm keeps its place in the month', () => {
    const until = new Date('2026-12-01T00:00:00Z')
    const next = nextSlot({ startsAt, timeZone: zone }, 'monthly', { now, until })
    expect(next?.toISOString()).toBe('2026-07-14T13:00:00.000Z')
    const skip = [{ from: new Date('2026-07-14T13:59:00Z'), to: new Date('2026-07-20T00:00:00Z') }]
    const later = nextSlot({ startsAt, timeZone: zone }, 'monthly', { now, until, skip })
    expect(later?.toISOString()).toBe('2026-08-11T13:00:00.000Z')
    expect(nextSlot({ startsAt, timeZone: zone }, 'monthly', { now, until: skip[0]!.from, skip })).toBeNull()
  })
})

describe('the picker of times', () => {
  const form = (slot: string[], day = '', time = '') => ({ slot, 'other-day': day, 'other-time': time })

  test('takes nothing for granted: untouched it is no answer', () => {
    expect(readChosenTimes(form([]), zone, now)).toMatchObject({ ok: false, problem: 'missing' })
  })

  test('reads another day and hour where the person is', () => {
    expect(readChosenTimes(form(['other'], '2026-06-12', '10:30'), 'America/New_York', now)).toMatchObject({
      ok: true,
      times: [new Date('2026-06-12T14:30:00Z')],
    })
    expect(readChosenTimes(form(['other'], '', '10:30'), zone, now)).toMatchObject({
      field: 'other-day',
      problem: 'other',
    })
    expect(readChosenTimes(form(['other'], '2026-05-12', '10:30'), zone, now)).toMatchObject({
      problem: 'past',
    })
  })

  test('lets the other one choose', () => {
    expect(readChosenTimes(form(['theirs']), zone, now)).toEqual({ ok: true, times: [], leftToOther: true })
  })

  test('moves an hour that the clocks skip forward, and knows a day that is none', () => {
    expect(instantOf('2026-03-29', '01:30', zone)?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(instantOf('2026-02-30', '10:00', zone)).toBeNull()
  })
})
