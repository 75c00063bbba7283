import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import type { Balance } from '#features/sessions/sessions.contract.ts'
import { readOwnReading } from './read-own-reading.ts'
import { watchPair } from './watch-pair.ts'
import { watchSessions } from './watch-sessions.ts'

const day = 86_400_000
const hour = { kind: 'regular', minutes: 60, timeZone: 'Europe/London' } as const

async function openAlerts(world: World) {
  const rows = await world.database
    .selectFrom('pair_alerts')
    .select(['kind', 'side', 'resolved_at'])
    .orderBy('raised_at')
    .execute()
  return rows.map(({ kind, side, resolved_at }) => [kind, side, resolved_at === null ? 'open' : 'settled'])
}
const mailsAbout = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['key', 'content']).orderBy('key').execute()

describe('how a pair is doing', () => {
  test('is read when something happens and said to the two in words', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    const startsAt = new Date(world.clock.now().getTime() + 2 * day)
    const { sessionId } = await world.run(bookSession, { ...hour, pairId, startsAt }, { actor: by('mentor') })
    world.clock.set(new Date(startsAt.getTime() + day / 12))
    for (const side of ['mentor', 'mentee'] as const)
      await world.run(
        answerSession,
        { sessionId, happened: 'met', balance: (side === 'mentor' ? 2 : 3) as Balance },
        { actor: by(side) },
      )
    await world.run(watchSessions, { pairId }, { actor: { kind: 'system' } })
    expect(await world.run(readOwnReading, { pairId }, { actor: by('mentee') })).toMatchObject({
      momentum: 'on-course',
      balance: 'as-designed',
      held: 1,
      week: 1,
    })
  })

  test('is nobody else’s to ask', async ({ world }) => {
    const { pairId } = await arrangePair(world)
    const { by } = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    await expect(world.run(readOwnReading, { pairId }, { actor: by('mentor') })).rejects.toMatchObject({
      code: 'momentum.failure.notFound',
    })
  })
})

describe('an alert', () => {
  test('asks nobody any more once its pair has ended, and the look at it is queued with the end', async ({
    world,
  }) => {
    const { pairId } = await arrangePair(world)
    world.clock.advance(40 * day)
    await world.run(watchPair, { pairId }, { actor: { kind: 'system' } })
    expect((await openAlerts(world)).some(([, , state]) => state === 'open')).toBe(true)
    await world.run(movePair, { pairId, to: 'exited' })
    const { rows } = await sql<{
      data: { pairId: string }
    }>`select data from jobs.job where name = 'pairs.ended'`.execute(world.database)
    expect(rows.map(({ data }) => data.pairId)).toEqual([pairId])
    await world.run(watchPair, { pairId }, { actor: { kind: 'system' } })
    expect((await openAlerts(world)).some(([, , state]) => state === 'open')).toBe(false)
  })

  test('of a missing first hour helps the two by itself, once, and is settled by booking', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    world.clock.advance(11 * day)
    await world.run(watchPair, { pairId }, { actor: { kind: 'system' } })
    await world.run(watchPair, { pairId }, { actor: { kind: 'system' } })
    expect(await openAlerts(world)).toEqual([['first-hour', null, 'open']])
    const mails = await mailsAbout(world)
    expect(mails.map(({ key }) => key.split(':').slice(0, 2).join(':'))).toEqual([
      'help:offer-times',
      'help:offer-times',
    ])
    expect(JSON.stringify(mails)).toContain('Your first hour isn’t booked')
    const startsAt = new Date(world.clock.now().getTime() + 2 * day)
    await world.run(bookSession, { ...hour, pairId, startsAt }, { actor: by('mentor') })
    await world.run(watchSessions, { pairId }, { actor: { kind: 'system' } })
    expect(await openAlerts(world)).toEqual([['first-hour', null, 'settled']])
  })

  test('comes with the second hour in a row one side calls off, and names the side', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    for (let week = 0; week < 2; week += 1) {
      const startsAt = new Date(world.clock.now().getTime() + 6 * day)
      const { sessionId } = await world.run(
        bookSession,
        { ...hour, pairId, startsAt },
        { actor: by('mentor') },
      )
      world.clock.advance(5 * day)
      await world.run(cancelSession, { sessionId }, { actor: by('mentee') })
      await world.run(watchSessions, { pairId }, { actor: { kind: 'system' } })
      if (week === 0) expect(await openAlerts(world)).toEqual([])
      world.clock.advance(day)
      await world.run(watchPair, { pairId }, { actor: { kind: 'system' } })
    }
    expect(await openAlerts(world)).toContainEqual(['cancelled-twice', 'mentee', 'open'])
  })
})
