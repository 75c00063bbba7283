import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import {
  expandWithIcalJs,
  expandWithNodeIcal,
  readWithIcalJs,
  readWithNodeIcal,
  readWithTsIcs,
} from '#testing/calendar-readers.ts'
import { test, type World } from '#testing/product-test.ts'
import { mailContentSchema } from '#features/mails/mail-content.rules.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { listEventsOfPair, listSeriesOfPair, listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { turnSession } from '#features/sessions/turn-session.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { addDaysOff } from './add-days-off.ts'
import { fitPair } from './fit-pair.ts'
import { readOwnDaysOff } from './read-own-days-off.ts'
import { removeDaysOff } from './remove-days-off.ts'
import { tellCalendars } from './tell-calendars.ts'

const at = (text: string) => new Date(text)
const listener = tellCalendars(async () => null)

/** Six Tuesdays at two in London, over the change of the clocks on 25 October, told to both calendars. */
async function arrangeSeries(world: World): Promise<ArrangedPair & { seriesId: string }> {
  const pair = await arrangePair(world)
  const { seriesId } = await world.run(
    startSeries,
    {
      pairId: pair.pairId,
      startsAt: at('2026-10-13T13:00:00Z'),
      timeZone: 'Europe/London',
      minutes: 60,
      cadence: 'weekly',
      untilAt: at('2026-11-17T23:00:00Z'),
    },
    { actor: pair.by('mentor') },
  )
  await tellNow(world, pair.pairId)
  return { ...pair, seriesId }
}

/** What the job does that the newest change has queued. */
async function tellNow(world: World, pairId: string, tell = listener): Promise<void> {
  for (const { seriesId, sequence } of await world.run(listSeriesOfPair, { pairId }))
    await world.run(tell, { pairId, sessionId: null, seriesId, sequence }, { actor: { kind: 'system' } })
}

const bookedOf = async (world: World, pairId: string) =>
  (await world.run(listSessionsOfPair, { pairId }))
    .filter(({ state }) => state === 'booked')
    .map(({ startsAt }) => startsAt.toISOString().slice(5, 16))

/** What both were written about one number of the series. */
async function mailsOf(world: World, sequence: number) {
  const rows = await world.database
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('key', 'like', `series:%:${sequence}:%`)
    .orderBy('side')
    .execute()
  return rows.map(({ content, side, calendar_method: method, calendar_object: ics }) => {
    const { subject, paragraphs } = mailContentSchema.parse(content)
    return { side, subject, text: paragraphs.join('\n'), method, ics: ics ?? '' }
  })
}

const enter = (world: World, pair: ArrangedPair, side: Side, days: object) =>
  world.run(addDaysOff, days as never, { actor: pair.by(side) })
const remove = async (world: World, pair: ArrangedPair, side: Side) => {
  const { days } = await world.run(readOwnDaysOff, undefined, { actor: pair.by(side) })
  return world.run(removeDaysOff, { daysOffId: days[0]!.daysOffId }, { actor: pair.by(side) })
}

describe('days off entered after a series began', () => {
  test('say first what they leave out, and are entered only at the number that was seen', async ({
    world,
  }) => {
    const pair = await arrangeSeries(world)
    const days = { first: '2026-10-26', last: '2026-11-03' }
    const hours = ['2026-10-27T14:00:00.000Z', '2026-11-03T14:00:00.000Z']
    const asked = { entered: false, count: 2, pairs: 1, hours }
    expect(await enter(world, pair, 'mentor', days)).toEqual(asked)
    expect(await enter(world, pair, 'mentor', { ...days, sure: 1 })).toEqual(asked)
    expect(await bookedOf(world, pair.pairId)).toHaveLength(6)
    expect((await world.run(readOwnDaysOff, undefined, { actor: pair.by('mentor') })).days).toEqual([])
    expect(await enter(world, pair, 'mentor', { ...days, sure: 2 })).toMatchObject({
      entered: true,
      count: 2,
    })
    expect(await world.run(readOwnDaysOff, undefined, { actor: pair.by('mentor') })).toMatchObject({
      hours: [],
      out: hours,
    })
    expect(await bookedOf(world, pair.pairId)).toEqual([
      '10-13T13:00',
      '10-20T13:00',
      '11-10T14:00',
      '11-17T14:00',
    ])
    // On nobody’s account: there is nothing to count.
    expect(await world.run(listEventsOfPair, { pairId: pair.pairId })).toEqual([])
    expect((await world.run(readOwnDaysOff, undefined, { actor: pair.by('mentee') })).out).toEqual([])
  })

  test('leave them out of both calendars under the same identity, and say whose they are to nobody', async ({
    world,
  }) => {
    const pair = await arrangeSeries(world)
    await enter(world, pair, 'mentor', { first: '2026-10-27', last: '2026-11-03', sure: 2 })
    await tellNow(world, pair.pairId)
    const mails = await mailsOf(world, 1)
    expect(mails.map(({ side, subject, method }) => [side, subject, method])).toEqual([
      ['mentee', '2 hours with Amira Haddad do not take place', 'REQUEST'],
      ['mentor', '2 hours with Jonas Berg do not take place', 'REQUEST'],
    ])
    const toJonas = mails.find(({ side }) => side === 'mentee')!
    expect(toJonas.text).toContain('Tuesday 27 October at 10:00')
    expect(toJonas.text).toContain('Tuesday 3 November at 09:00')
    expect(mails.map(({ text }) => text).join()).not.toMatch(/days off|leave|away|holiday/)
    const [first, told] = [readWithIcalJs((await mailsOf(world, 0))[0]!.ics), readWithIcalJs(toJonas.ics)]
    expect(told.events).toMatchObject([
      {
        uid: `${pair.seriesId}@upstream.invalid`,
        without: ['2026-10-27T14:00:00.000Z', '2026-11-03T14:00:00.000Z'],
      },
    ])
    expect([first.events[0]!.sequence, told.events[0]!.sequence]).toEqual([0, 1])
    expect(readWithNodeIcal(toJonas.ics)).toEqual(told)
    expect(readWithTsIcs(toJonas.ics)).toEqual(told)
    for (const expand of [expandWithIcalJs, expandWithNodeIcal])
      expect(expand(toJonas.ics)).toEqual([
        '2026-10-13T13:00:00.000Z',
        '2026-10-20T13:00:00.000Z',
        '2026-11-10T14:00:00.000Z',
        '2026-11-17T14:00:00.000Z',
      ])
  })

  test('leave a check-in its own plan, at its hour or where it was moved to, and the others the ordinary one', async ({
    world,
  }) => {
    const pair = await arrangeSeries(world)
    const actor = pair.by('mentee')
    const sessions = await world.run(listSessionsOfPair, { pairId: pair.pairId })
    for (const { sessionId } of [sessions[1]!, sessions[4]!])
      await world.run(turnSession, { sessionId, into: 'check-in' }, { actor })
    const moved = { sessionId: sessions[4]!.sessionId, startsAt: at('2026-11-11T15:00:00Z') }
    await world.run(moveSession, moved, { actor })
    await enter(world, pair, 'mentor', { first: '2026-10-27', last: '2026-10-27', sure: 1 })
    // What was chosen for the next hour stands in that hour alone.
    const ofTheNext = sessions[0]!.sessionId
    const plans = tellCalendars(
      async (_work, { kind, sessionId }) =>
        () =>
          sessionId === ofTheNext ? `${kind} with a starter` : kind,
    )
    await tellNow(world, pair.pairId, plans)
    const [mail] = await mailsOf(world, 3)
    const read = readWithIcalJs(mail!.ics)
    expect(
      read.events.map(({ uid, sequence, instance, start, text }) => ({
        uid,
        sequence,
        instance,
        start,
        text,
      })),
    ).toEqual(
      [
        { instance: null, start: '2026-10-13T13:00:00.000Z', text: 'regular' },
        {
          instance: '2026-10-13T13:00:00.000Z',
          start: '2026-10-13T13:00:00.000Z',
          text: 'regular with a starter',
        },
        { instance: '2026-10-20T13:00:00.000Z', start: '2026-10-20T13:00:00.000Z', text: 'check-in' },
        { instance: '2026-11-10T14:00:00.000Z', start: '2026-11-11T15:00:00.000Z', text: 'check-in' },
      ].map((event) => ({ uid: `${pair.seriesId}@upstream.invalid`, sequence: 3, ...event })),
    )
    expect(read.events[0]!.without).toEqual(['2026-10-27T14:00:00.000Z'])
    expect(readWithNodeIcal(mail!.ics)).toEqual(read)
    expect(readWithTsIcs(mail!.ics)).toEqual(read)
    for (const expand of [expandWithIcalJs, expandWithNodeIcal])
      expect(expand(mail!.ics)).toEqual([
        '2026-10-13T13:00:00.000Z',
        '2026-10-20T13:00:00.000Z',
        '2026-11-03T14:00:00.000Z',
        '2026-11-11T15:00:00.000Z',
        '2026-11-17T14:00:00.000Z',
      ])
  })

  test('taken back before anybody was told write to nobody; afterwards both hear that the hours stand', async ({
    world,
  }) => {
    const pair = await arrangeSeries(world)
    await enter(world, pair, 'mentee', { first: '2026-10-20', last: '2026-10-20', sure: 1 })
    expect(await remove(world, pair, 'mentee')).toEqual({ back: 1 })
    await tellNow(world, pair.pairId)
    expect([...(await mailsOf(world, 1)), ...(await mailsOf(world, 2))]).toEqual([])
    expect(await bookedOf(world, pair.pairId)).toHaveLength(6)
    await enter(world, pair, 'mentee', { first: '2026-10-20', last: '2026-10-20', sure: 1 })
    await tellNow(world, pair.pairId)
    await remove(world, pair, 'mentee')
    await tellNow(world, pair.pairId)
    expect(await mailsOf(world, 3)).toHaveLength(2)
    const mails = await mailsOf(world, 4)
    expect(mails.find(({ side }) => side === 'mentor')!.subject).toBe(
      'All your hours with Jonas Berg stand again',
    )
    const { events } = readWithIcalJs(mails[0]!.ics)
    expect([events[0]!.sequence, events[0]!.without]).toEqual([4, []])
  })

  test('of both leave an hour out until neither is away', async ({ world }) => {
    const pair = await arrangeSeries(world)
    await enter(world, pair, 'mentor', { first: '2026-10-19', last: '2026-10-27', sure: 2 })
    // The same week of the other one finds nothing left to leave out.
    expect(await enter(world, pair, 'mentee', { first: '2026-10-26', last: '2026-10-30' })).toMatchObject({
      entered: true,
      count: 0,
    })
    expect(await remove(world, pair, 'mentor')).toEqual({ back: 1 })
    expect(await bookedOf(world, pair.pairId)).not.toContain('10-27T14:00')
    expect(await remove(world, pair, 'mentee')).toEqual({ back: 1 })
    expect(await bookedOf(world, pair.pairId)).toHaveLength(6)
  })

  test('begin and end where the person is, also on the day the clocks change', async ({ world }) => {
    const pair = await arrangePair(world)
    // Half past midnight in London on the day its clocks go back: still Saturday evening in New York.
    await world.run(
      startSeries,
      {
        pairId: pair.pairId,
        startsAt: at('2026-10-17T23:30:00Z'),
        timeZone: 'Europe/London',
        minutes: 60,
        cadence: 'weekly',
        untilAt: at('2026-11-09T00:00:00Z'),
      },
      { actor: pair.by('mentor') },
    )
    const only = { first: '2026-10-25', last: '2026-10-25' }
    expect(await enter(world, pair, 'mentee', only)).toMatchObject({ entered: true, count: 0 })
    expect(await enter(world, pair, 'mentor', only)).toMatchObject({
      hours: ['2026-10-24T23:30:00.000Z'],
    })
  })

  test('touch no hour that was booked or moved by hand', async ({ world }) => {
    const pair = await arrangeSeries(world)
    const actor = pair.by('mentee')
    const sessions = await world.run(listSessionsOfPair, { pairId: pair.pairId })
    await world.run(
      moveSession,
      { sessionId: sessions[1]!.sessionId, startsAt: at('2026-10-21T13:00:00Z') },
      { actor },
    )
    await world.run(
      bookSession,
      {
        pairId: pair.pairId,
        kind: 'regular',
        startsAt: at('2026-10-22T13:00:00Z'),
        minutes: 60,
        timeZone: 'Europe/London',
      },
      { actor },
    )
    const days = { first: '2026-10-19', last: '2026-10-23' }
    expect(await enter(world, pair, 'mentor', days)).toMatchObject({ entered: true, count: 0 })
    const { hours, out } = await world.run(readOwnDaysOff, undefined, { actor: pair.by('mentor') })
    expect(hours.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-10-21T13:00:00.000Z',
      '2026-10-22T13:00:00.000Z',
    ])
    expect(out).toEqual([])
  })

  test('of a programme leave the hours of every pair out, each pair on its own', async ({ world }) => {
    const pair = await arrangeSeries(world)
    const days = { programmeId: pair.programmeId, first: '2026-10-20', last: '2026-10-20' }
    expect(await world.run(addDaysOff, days)).toEqual({ entered: false, count: 1, pairs: 1, hours: [] })
    expect(await world.run(addDaysOff, { ...days, sure: 1 })).toMatchObject({ entered: true })
    const fit = () => world.run(fitPair, { pairId: pair.pairId }, { actor: { kind: 'system' } })
    expect([await fit(), await fit()]).toEqual([
      { out: 1, back: 0 },
      { out: 0, back: 0 },
    ])
    expect(await bookedOf(world, pair.pairId)).not.toContain('10-20T13:00')
  })
})
