import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test } from '#testing/product-test.ts'
import { addDaysOff } from '#features/calendars/add-days-off.ts'
import { connectCalendar } from '#features/calendars/connect-calendar.ts'
import { renewFeed } from '#features/calendars/renew-feed.ts'
import { readMe } from './read-me.ts'
import { readOwnData } from './read-own-data.ts'

describe('what is held about somebody', () => {
  test('names their days off, where their calendar is, and that they have a private address', async ({
    world,
  }) => {
    const { by } = await arrangePair(world)
    const actor = by('mentee')
    const none = { daysOff: [], privateAddressSince: null, connectedCalendar: null }
    expect((await world.run(readOwnData, undefined, { actor })).calendar).toEqual(none)
    await world.run(addDaysOff, { first: '2026-06-08', last: '2026-06-12' }, { actor })
    const access = { server: 'https://dav.example.org/jonas', user: 'jonas', password: 'correct horse' }
    await world.run(connectCalendar, access, { actor })
    const { token } = await world.run(renewFeed, undefined, { actor })
    // Days that are over are still held.
    world.clock.advance(30 * 86_400_000)
    const held = await world.run(readOwnData, undefined, { actor })
    expect(held.calendar).toMatchObject({
      daysOff: [{ first: '2026-06-08', last: '2026-06-12' }],
      privateAddressSince: new Date('2026-06-01T09:00:00Z'),
      connectedCalendar: { host: 'dav.example.org', busyTimes: [] },
    })
    expect(JSON.stringify(held)).not.toMatch(new RegExp(`correct horse|${token}`))
    expect((await world.run(readMe, undefined, { actor })).held).toEqual({
      daysOff: 1,
      connected: true,
      host: 'dav.example.org',
      feed: true,
    })
    // Nothing of it is in what the other one can see.
    expect((await world.run(readOwnData, undefined, { actor: by('mentor') })).calendar).toEqual(none)
  })
})
