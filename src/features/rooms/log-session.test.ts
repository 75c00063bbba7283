import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { readNotes } from '#features/notes/read-notes.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { logSession } from './log-session.ts'
import { readLog } from './read-log.ts'
import { readOurPair } from './read-our-pair.ts'
import { logForm } from './rooms.contract.ts'
import { undoLog } from './undo-log.ts'

const hour = 3_600_000
const met = logForm.parse({ happened: 'met', balance: '2', action: 'one draft alone', door: 'a board seat' })

async function arrangeHour(world: World, pair: ArrangedPair): Promise<string> {
  const startsAt = new Date(world.clock.now().getTime() + hour)
  const order = {
    pairId: pair.pairId,
    kind: 'first',
    startsAt,
    minutes: 60,
    timeZone: 'Europe/London',
  } as const
  const { sessionId } = await world.run(bookSession, order, { actor: pair.by('mentor') })
  return sessionId
}
const textsOf = async (world: World, actor: Actor) =>
  (await world.run(readNotes, undefined, { actor })).notes.map(({ kind, text }) => `${kind}: ${text}`)

describe('a log', () => {
  test('says what happened, and leaves an action and an open door in the shared notes', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await arrangeHour(world, pair)
    world.clock.advance(2 * hour)
    expect(await world.run(readOurPair, undefined, { actor: pair.by('mentor') })).toMatchObject({
      state: 'log',
      toLog: { sessionId },
    })
    await world.run(logSession, { ...met, sessionId }, { actor: pair.by('mentor') })
    expect((await textsOf(world, pair.by('mentee'))).toSorted()).toEqual([
      'action: one draft alone',
      'door: a board seat',
    ])
    expect(await world.run(readOurPair, undefined, { actor: pair.by('mentor') })).toMatchObject({
      state: 'none',
      rhythm: { held: 1, hours: [{ state: 'held', share: 0.75 }] },
    })
  })

  test('is undone with what was written along, and written anew when it is said again', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await arrangeHour(world, pair)
    world.clock.advance(2 * hour)
    const actor = pair.by('mentor')
    await world.run(logSession, { ...met, sessionId }, { actor })
    await world.run(undoLog, { sessionId }, { actor })
    expect(await textsOf(world, actor)).toEqual([])
    expect(await world.run(readLog, { sessionId }, { actor })).toMatchObject({ state: 'ask' })
    await world.run(logSession, { ...met, sessionId }, { actor })
    await world.run(logSession, { ...met, sessionId, door: '' }, { actor })
    expect(await textsOf(world, actor)).toEqual(['action: one draft alone'])
  })

  test('keeps two answers apart, and shows them to the two only once both are in', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await arrangeHour(world, pair)
    world.clock.advance(2 * hour)
    const log = (side: 'mentor' | 'mentee', balance: 1 | 4) =>
      world.run(
        logSession,
        { happened: 'met', balance, action: '', door: '', sessionId },
        { actor: pair.by(side) },
      )
    const seenBy = async (side: 'mentor' | 'mentee') =>
      (await world.run(readLog, { sessionId }, { actor: pair.by(side) })).balances
    await log('mentor', 1)
    expect([await seenBy('mentor'), await seenBy('mentee')]).toEqual([null, null])
    await log('mentee', 4)
    expect(await seenBy('mentor')).toEqual({ mentor: 1, mentee: 4 })
    await expect(log('mentor', 4)).rejects.toMatchObject({ code: 'rooms.failure.seen' })
  })

  test('is for an hour of this pair, even when the same person has another', async ({ world }) => {
    const pair = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const sessionId = await arrangeHour(world, other)
    world.clock.advance(2 * hour)
    await expect(
      world.run(logSession, { ...met, sessionId }, { actor: pair.by('mentor') }),
    ).rejects.toMatchObject({ code: 'rooms.failure.noSession' })
  })

  test('sent twice under one key counts once', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await arrangeHour(world, pair)
    world.clock.advance(2 * hour)
    const options = { actor: pair.by('mentor'), submission: '01890000-0000-4000-8000-000000000001' }
    await world.run(logSession, { ...met, sessionId }, options)
    await world.run(logSession, { ...met, sessionId }, options)
    expect(await textsOf(world, pair.by('mentor'))).toHaveLength(2)
    const entries = await world.database.selectFrom('audit_entries').select('action').execute()
    expect(entries.filter(({ action }) => action === 'session.answered')).toHaveLength(1)
  })
})

test('whoever stands in for one of the two sees the hours, and nothing that is private', async ({
  world,
}) => {
  const pair = await arrangePair(world)
  const sessionId = await arrangeHour(world, pair)
  world.clock.advance(2 * hour)
  await world.run(logSession, { ...met, sessionId }, { actor: pair.by('mentor') })
  await world.run(logSession, { ...met, sessionId, action: '', door: '' }, { actor: pair.by('mentee') })
  const actor = { ...(pair.by('mentor') as Actor & { kind: 'link' }), standIn: true }
  const room = await world.run(readOurPair, undefined, { actor })
  expect(room.privately).toBeNull()
  expect(room.rhythm.hours).toEqual([{ at: expect.any(Date), state: 'held' }])
  expect((await world.run(readLog, { sessionId }, { actor })).balances).toBeNull()
})
