import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import {
  expandWithIcalJs,
  readWithIcalJs,
  readWithNodeIcal,
  readWithTsIcs,
} from '#testing/calendar-readers.ts'
import { test, type World } from '#testing/product-test.ts'
import { mailContentSchema } from '#features/mails/mail-content.rules.ts'
import { preferLanguage } from '#features/people/prefer-language.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { moveSession } from '#features/sessions/move-session.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { stopSeries } from '#features/sessions/stop-series.ts'
import { turnSession } from '#features/sessions/turn-session.ts'
import { tellCalendars } from './tell-calendars.ts'

const at = (text: string) => new Date(text)
const hour = {
  kind: 'first',
  startsAt: at('2026-06-09T13:00:00Z'),
  minutes: 60,
  timeZone: 'Europe/London',
} as const
const listener = tellCalendars(async () => () => '0–8 Who we are')

const tell = (
  world: World,
  change: { pairId: string; sessionId?: string; seriesId?: string; sequence: number; turned?: boolean },
) => world.run(listener, { sessionId: null, seriesId: null, ...change }, { actor: { kind: 'system' } })

const readContent = (content: unknown) => {
  const { subject, paragraphs } = mailContentSchema.parse(content)
  return { subject, text: paragraphs.join('\n') }
}

async function mails(world: World) {
  const rows = await world.database
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('key', 'like', 'se%:%')
    .orderBy('side', 'desc')
    .execute()
  return rows.map((row) => ({
    key: row.key.replace(/[0-9a-f-]{36}/, 'id'),
    address: row.address,
    ...readContent(row.content),
    page: row.link_page,
    method: row.calendar_method,
    ics: row.calendar_object ?? '',
  }))
}

describe('an hour that becomes a check-in', () => {
  test('keeps its place in both calendars and says so to both', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(
      bookSession,
      { ...hour, kind: 'regular', pairId },
      { actor: by('mentor') },
    )
    await world.run(turnSession, { sessionId, into: 'check-in' }, { actor: by('mentor') })
    await tell(world, { pairId, sessionId, sequence: 1, turned: true })
    const [amira, jonas] = await mails(world)
    expect(amira!.subject).toBe('A check-in: Tue 9 Jun, 14:00')
    expect(jonas!.subject).toBe('A check-in: Tue 9 Jun, 09:00')
    expect(readWithIcalJs(amira!.ics)).toMatchObject({
      method: 'REQUEST',
      events: [{ uid: `${sessionId}@upstream.invalid`, sequence: 1 }],
    })
  })
})

describe('a booked hour', () => {
  test('speaks each one’s own language in the mail and the organisation’s in the calendar', async ({
    world,
  }) => {
    const { pairId, menteeId, by } = await arrangePair(world)
    await world.run(preferLanguage, { personId: menteeId, language: 'de' })
    const { sessionId } = await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    await tell(world, { pairId, sessionId, sequence: 0 })
    const [amira, jonas] = await mails(world)
    expect(amira?.subject).toContain('Booked: first hour')
    expect(jonas?.subject).toContain('Gebucht')
    expect(jonas?.ics).toBe(amira?.ics)
    expect(jonas?.ics).toContain('Amira Haddad / Jonas Berg: hour')
  })

  test('goes to both with one calendar object, which three readers understand alike', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    await tell(world, { pairId, sessionId, sequence: 0 })
    await tell(world, { pairId, sessionId, sequence: 0 })
    const [amira, jonas, ...more] = await mails(world)
    expect(more).toEqual([])
    expect([amira!.address, jonas!.address]).toEqual(['amira.haddad@example.org', 'jonas.berg@example.org'])
    expect(amira!.subject).toBe('Booked: first hour, Tue 9 Jun, 14:00')
    expect(jonas!.subject).toBe('Booked: first hour, Tue 9 Jun, 09:00')
    expect(jonas!.text).toContain('For Amira Haddad that is Tuesday 9 June at 14:00.')
    expect(jonas!.ics).toBe(amira!.ics)
    const read = readWithIcalJs(amira!.ics)
    expect(readWithNodeIcal(amira!.ics)).toEqual(read)
    expect(readWithTsIcs(amira!.ics)).toEqual(read)
    expect(read).toMatchObject({
      method: 'REQUEST',
      events: [
        {
          uid: `${sessionId}@upstream.invalid`,
          sequence: 0,
          start: '2026-06-09T13:00:00.000Z',
          end: '2026-06-09T14:00:00.000Z',
          summary: 'Amira Haddad / Jonas Berg: hour',
          text: '0–8 Who we are',
          organiser: 'Rising Voices|mailto:programme-mailbox@upstream.invalid|||',
          attendees: [
            'Amira Haddad|mailto:amira.haddad@example.org|NEEDS-ACTION|TRUE|REQ-PARTICIPANT',
            'Jonas Berg|mailto:jonas.berg@example.org|NEEDS-ACTION|TRUE|REQ-PARTICIPANT',
          ],
        },
      ],
    })
  })

  test('moved keeps its identity, raises its number and says the old time and the new one', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    await world.run(moveSession, { sessionId, startsAt: at('2026-06-11T15:00:00Z') }, { actor: by('mentee') })
    // The first job comes late: only what holds now is told.
    await tell(world, { pairId, sessionId, sequence: 0 })
    expect(await mails(world)).toEqual([])
    await tell(world, { pairId, sessionId, sequence: 1 })
    const [amira] = await mails(world)
    expect(amira!.subject).toBe('Moved: Tue 9 Jun, 14:00 → Thu 11 Jun, 16:00')
    expect(readWithIcalJs(amira!.ics).events).toMatchObject([
      { uid: `${sessionId}@upstream.invalid`, sequence: 1, start: '2026-06-11T15:00:00.000Z' },
    ])
  })

  test('cancelled is taken out of both calendars, and a new time is one link away', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    await world.run(cancelSession, { sessionId }, { actor: by('mentee') })
    await tell(world, { pairId, sessionId, sequence: 1 })
    const [amira, jonas] = await mails(world)
    expect(amira).toMatchObject({
      subject: 'Cancelled: Tue 9 Jun. Pick another?',
      page: 'times',
      method: 'CANCEL',
    })
    // Nobody hears on whose account.
    expect(amira!.text.replaceAll('Amira Haddad', 'X')).toContain('Your hour with Jonas Berg')
    expect(jonas!.text).not.toMatch(/cancelled by|did not/i)
    expect(readWithIcalJs(amira!.ics)).toMatchObject({
      method: 'CANCEL',
      events: [{ uid: `${sessionId}@upstream.invalid`, sequence: 1, status: 'CANCELLED' }],
    })
  })

  test('that was is told no more', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { sessionId } = await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    world.clock.set(at('2026-06-09T15:00:00Z'))
    await tell(world, { pairId, sessionId, sequence: 0 })
    expect(await mails(world)).toEqual([])
  })
})

describe('a series', () => {
  const series = {
    startsAt: at('2026-10-13T13:00:00Z'),
    timeZone: 'Europe/London',
    minutes: 60,
    cadence: 'weekly',
    untilAt: at('2026-11-17T23:00:00Z'),
  } as const

  test('is one object that expands to the hours that are booked, at the same hour after the clocks change', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    // An hour booked by hand takes the third slot.
    const taken = { ...hour, kind: 'regular', startsAt: at('2026-10-27T14:00:00Z') } as const
    await world.run(bookSession, { ...taken, pairId }, { actor: by('mentor') })
    const { seriesId } = await world.run(startSeries, { ...series, pairId }, { actor: by('mentor') })
    await tell(world, { pairId, seriesId, sequence: 0 })
    const [amira, jonas] = await mails(world)
    expect(jonas!.subject).toBe('Booked: your hours from Tue 13 Oct, 09:00')
    expect(amira!.text).toContain('meet 5 times')
    expect(expandWithIcalJs(amira!.ics)).toEqual([
      '2026-10-13T13:00:00.000Z',
      '2026-10-20T13:00:00.000Z',
      '2026-11-03T14:00:00.000Z',
      '2026-11-10T14:00:00.000Z',
      '2026-11-17T14:00:00.000Z',
    ])
  })

  test('with one hour moved tells only that hour, under the identity of the series', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { seriesId } = await world.run(startSeries, { ...series, pairId }, { actor: by('mentor') })
    const rows = await world.database.selectFrom('pair_sessions').selectAll().orderBy('starts_at').execute()
    const sessionId = rows[1]!.session_id
    await world.run(moveSession, { sessionId, startsAt: at('2026-10-21T15:00:00Z') }, { actor: by('mentee') })
    await tell(world, { pairId, sessionId, sequence: 1 })
    const [amira] = await mails(world)
    expect(readWithIcalJs(amira!.ics).events).toMatchObject([
      {
        uid: `${seriesId}@upstream.invalid`,
        instance: '2026-10-20T13:00:00.000Z',
        start: '2026-10-21T15:00:00.000Z',
      },
    ])
  })

  test('stopped keeps the hours that were and drops those to come', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { seriesId } = await world.run(startSeries, { ...series, pairId }, { actor: by('mentor') })
    world.clock.set(at('2026-10-25T12:00:00Z'))
    await world.run(stopSeries, { pairId, seriesId })
    await tell(world, { pairId, seriesId, sequence: 1 })
    const [amira] = await mails(world)
    expect(amira).toMatchObject({ subject: 'Your repeating hours have ended', method: 'REQUEST' })
    expect(expandWithIcalJs(amira!.ics)).toEqual(['2026-10-13T13:00:00.000Z', '2026-10-20T13:00:00.000Z'])
  })

  test('stopped before it began is taken back whole', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const { seriesId } = await world.run(startSeries, { ...series, pairId }, { actor: by('mentor') })
    await world.run(stopSeries, { pairId, seriesId })
    await tell(world, { pairId, seriesId, sequence: 1 })
    expect(await mails(world)).toMatchObject([{ method: 'CANCEL' }, { method: 'CANCEL' }])
  })
})
