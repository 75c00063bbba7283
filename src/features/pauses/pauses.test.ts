import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { askChange, type ChangeOrder } from './ask-change.ts'
import { countLeaveReasons, findPause } from './pauses.reads.ts'
import { readOwnChange } from './read-own-change.ts'
import { restartDue } from './restart-due.ts'
import { settleChange } from './settle-change.ts'
import { undoChange } from './undo-change.ts'

const system = { actor: { kind: 'system' } } as const
const at = (text: string) => new Date(text)

const stateOf = async (world: World, pairId: string) =>
  (
    await world.database
      .selectFrom('pairs')
      .select('state')
      .where('pair_id', '=', pairId)
      .executeTakeFirstOrThrow()
  ).state
const mails = (world: World) =>
  world.database.selectFrom('outgoing_mails').select(['person_id', 'content', 'link_page']).execute()
const weekly = {
  startsAt: at('2026-06-02T08:00:00Z'),
  timeZone: 'Europe/London',
  minutes: 60,
  cadence: 'weekly',
  untilAt: at('2026-09-01T00:00:00Z'),
} as const

async function settled(world: World, order: ChangeOrder, actor: Actor) {
  const { changeId } = await world.run(askChange, order, { actor })
  world.clock.advance(30_000)
  await world.run(settleChange, { changeId }, system)
  return changeId
}

describe('a pause', () => {
  test('takes effect after half a minute; until then it can be taken back as if it had not been', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const order = { pairId: null, kind: 'pause', length: 'two-weeks' } as const
    const { changeId } = await world.run(askChange, order, { actor: by('mentor') })
    world.clock.advance(20_000)
    await world.run(settleChange, { changeId }, system)
    expect(await stateOf(world, pairId)).toBe('accepted')
    expect((await world.run(readOwnChange, undefined, { actor: by('mentor') })).asked).toBe('pause')
    await world.run(undoChange, { pairId: null }, { actor: by('mentor') })
    world.clock.advance(20_000)
    await world.run(settleChange, { changeId }, system)
    expect(await stateOf(world, pairId)).toBe('accepted')
    expect(await mails(world)).toEqual([])
    await expect(world.run(undoChange, { pairId: null }, { actor: by('mentor') })).rejects.toMatchObject({
      code: 'pauses.failure.tooLate',
    })
  })

  test('takes the hours inside it out of both calendars on nobody’s account, and keeps a later one', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    await world.run(startSeries, { ...weekly, pairId }, { actor: by('mentor') })
    const late = { pairId, kind: 'regular', startsAt: at('2026-07-20T10:00:00Z'), minutes: 60 } as const
    await world.run(bookSession, { ...late, timeZone: 'Europe/London' }, { actor: by('mentee') })
    await settled(world, { pairId: null, kind: 'pause', length: 'two-weeks' }, by('mentee'))
    const sessions = await world.run(listSessionsOfPair, { pairId })
    const ahead = sessions.filter(({ state }) => state === 'booked')
    expect(ahead.map(({ startsAt }) => startsAt)).toEqual([late.startsAt])
    expect(
      new Set(sessions.filter(({ state }) => state === 'cancelled').map(({ cancelledBy }) => cancelledBy)),
    ).toEqual(new Set(['programme']))
  })

  test('is told to both in the same words, and nothing says who wanted it', async ({ world }) => {
    const { pairId, by } = await arrangePair(world)
    await settled(world, { pairId: null, kind: 'pause', length: 'month' }, by('mentor'))
    const told = await mails(world)
    expect(told).toHaveLength(2)
    const plain = told.map(({ content, link_page }) =>
      JSON.stringify([content, link_page]).replaceAll(/Amira Haddad|Jonas Berg/g, 'somebody'),
    )
    expect(plain[0]).toBe(plain[1])
    const row = await world.database
      .selectFrom('pair_changes')
      .select(['asked_by', 'reason', 'state'])
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ asked_by: null, reason: null, state: 'in-force' })
    expect(await world.run(findPause, { pairId })).toMatchObject({ untilOn: '2026-07-01' })
  })

  test('ends by itself on its day: both are asked for a time, and nothing is booked', async ({ world }) => {
    const { pairId, by } = await arrangePair(world, { state: 'active' })
    await settled(world, { pairId: null, kind: 'pause', length: 'day', day: '2026-06-10' }, by('mentor'))
    world.clock.set(at('2026-06-09T22:30:00Z'))
    expect(await world.run(restartDue, undefined, system)).toEqual({ restarted: 0 })
    world.clock.set(at('2026-06-10T03:00:00Z'))
    expect(await world.run(restartDue, undefined, system)).toEqual({ restarted: 1 })
    const { change_id: changeId } = await world.database
      .selectFrom('pair_changes')
      .select('change_id')
      .where('kind', '=', 'restart')
      .executeTakeFirstOrThrow()
    world.clock.advance(30_000)
    await world.run(settleChange, { changeId }, system)
    await world.run(settleChange, { changeId }, system)
    // Nobody has logged an hour yet, so the two are where they were: a pair that has not met.
    expect(await stateOf(world, pairId)).toBe('accepted')
    const asked = (await mails(world)).filter(({ link_page }) => link_page === 'times')
    expect(asked).toHaveLength(2)
    expect(await world.run(findPause, { pairId })).toBeUndefined()
    expect(await world.run(listSessionsOfPair, { pairId })).toEqual([])
  })

  test('is nobody else’s to ask for: a stranger and an assistant hear what a made-up id would say', async ({
    world,
  }) => {
    const { pairId, by } = await arrangePair(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const order = { pairId, kind: 'pause', length: 'open' } as const
    for (const actor of [other.by('mentor'), by('mentee', 'assist'), world.actor('sponsor')])
      await expect(world.run(askChange, order, { actor })).rejects.toMatchObject({
        code: 'pauses.failure.notFound',
      })
  })
})

describe('an end', () => {
  test('needs no reason; one that is given becomes a total that is shown from five on', async ({ world }) => {
    const reasons = ['time', 'time', 'time', 'time', undefined, 'time'] as const
    let programmeId = ''
    for (const [number, reason] of reasons.entries()) {
      const pair = await arrangePair(world, { number, names: [`Amira ${number}`, `Jonas ${number}`] })
      programmeId = pair.programmeId
      await settled(world, { pairId: null, kind: 'end', reason }, pair.by('mentor'))
      expect(await stateOf(world, pair.pairId)).toBe('exited')
      const counts = await world.run(countLeaveReasons, { programmeId })
      expect(counts.time).toBe(number < 5 ? null : 5)
    }
    const kept = await world.database.selectFrom('pair_changes').select('reason').execute()
    expect(kept.every(({ reason }) => reason === null)).toBe(true)
  })

  test('is told to the other one only, as message 19', async ({ world }) => {
    const { by, menteeId } = await arrangePair(world)
    await settled(world, { pairId: null, kind: 'end', reason: 'fit' }, by('mentor'))
    expect(await mails(world)).toMatchObject([
      { person_id: menteeId, content: { subject: 'We are finding you a better fit' }, link_page: null },
    ])
  })

  test('of a leaver can wait for the day, and nobody hears of it before', async ({ world }) => {
    const { pairId } = await arrangePair(world)
    const { changeId } = await world.run(askChange, { pairId, kind: 'end', cause: 'left', on: '2026-06-15' })
    world.clock.set(at('2026-06-14T23:59:00Z'))
    await world.run(settleChange, { changeId }, system)
    expect(await mails(world)).toEqual([])
    expect(await stateOf(world, pairId)).toBe('accepted')
    world.clock.set(at('2026-06-15T00:00:00Z'))
    await world.run(settleChange, { changeId }, system)
    expect(await mails(world)).toHaveLength(2)
    expect(await stateOf(world, pairId)).toBe('exited')
  })
})
