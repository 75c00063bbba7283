import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { readWithIcalJs, readWithNodeIcal, readWithTsIcs } from '#testing/calendar-readers.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { readFeed } from './read-feed.ts'
import { renewFeed } from './renew-feed.ts'
import { revokeFeed } from './revoke-feed.ts'

const hour = {
  kind: 'first',
  startsAt: new Date('2026-06-09T13:00:00Z'),
  minutes: 60,
  timeZone: 'Europe/London',
} as const
const read = (world: World, token: string) => world.run(readFeed, { token }, { actor: { kind: 'nobody' } })

describe('a private calendar address', () => {
  test('shows that person’s sessions and no others, with neutral titles, cancelled ones marked', async ({
    world,
  }) => {
    const ours = await arrangePair(world)
    const theirs = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    for (const { pairId, by } of [ours, theirs])
      await world.run(bookSession, { ...hour, pairId }, { actor: by('mentor') })
    const later = { ...hour, kind: 'regular', startsAt: new Date('2026-10-27T13:00:00Z') } as const
    const { sessionId } = await world.run(
      bookSession,
      { ...later, pairId: ours.pairId },
      { actor: ours.by('mentor') },
    )
    await world.run(cancelSession, { sessionId }, { actor: ours.by('mentor') })
    const { token } = await world.run(renewFeed, undefined, { actor: ours.by('mentee') })
    const feed = (await read(world, token))!
    const { events, method } = readWithIcalJs(feed)
    expect(readWithNodeIcal(feed)).toEqual({ method, events })
    expect(readWithTsIcs(feed)).toEqual({ method, events })
    expect(method).toBe('PUBLISH')
    expect(events).toMatchObject([
      { start: '2026-06-09T13:00:00.000Z', status: 'CONFIRMED', summary: 'Amira Haddad / Jonas Berg: hour' },
      { start: '2026-10-27T13:00:00.000Z', status: 'CANCELLED' },
    ])
    expect(feed).not.toMatch(/Petra|Tom|AI tools|mailto/)
  })

  test('ends when it is renewed or revoked, and is kept only as a digest', async ({ world }) => {
    const { by } = await arrangePair(world)
    const first = await world.run(renewFeed, undefined, { actor: by('mentor') })
    const second = await world.run(renewFeed, undefined, { actor: by('mentor') })
    expect(await read(world, first.token)).toBeNull()
    expect(await read(world, second.token)).toContain('BEGIN:VCALENDAR')
    const rows = await world.database.selectFrom('calendar_feeds').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(second.token)
    await world.run(revokeFeed, undefined, { actor: by('mentor') })
    expect(await read(world, second.token)).toBeNull()
    expect(await read(world, `${second.token.slice(0, -1)}A`)).toBeNull()
  })

  test('ends with whoever leaves or is shut out, the moment it happens', async ({ world }) => {
    const { by, mentorId, menteeId } = await arrangePair(world)
    const mentor = await world.run(renewFeed, undefined, { actor: by('mentor') })
    const mentee = await world.run(renewFeed, undefined, { actor: by('mentee') })
    await world.database
      .updateTable('people')
      .set({ left_on: '2026-05-31' })
      .where('person_id', '=', mentorId)
      .execute()
    expect(await read(world, mentor.token)).toBeNull()
    await world.database
      .insertInto('accounts')
      .values({
        organisation_id: world.organisationId,
        account_id: crypto.randomUUID(),
        person_id: menteeId,
        name: 'Jonas Berg',
        address: 'jonas.berg@example.org',
        roles: [],
        state: 'disabled',
        created_at: world.clock.now(),
      })
      .execute()
    expect(await read(world, mentee.token)).toBeNull()
  })

  test('is made by the person alone, not by whoever books in their place', async ({ world }) => {
    const { by } = await arrangePair(world)
    for (const purpose of ['assist', 'match'])
      await expect(world.run(renewFeed, undefined, { actor: by('mentee', purpose) })).rejects.toMatchObject({
        code: 'calendars.failure.notYours',
      })
  })
})
