import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { askToLog } from './ask-to-log.ts'
import { followSessions } from './follow-sessions.ts'
import { logSession } from './log-session.ts'
import { planQuestions } from './plan-questions.ts'
import { logForm } from './rooms.contract.ts'

const minute = 60_000
const day = 86_400_000
const system = { actor: { kind: 'system' } } as const
const met = logForm.parse({ happened: 'met', balance: '3' })

async function book(world: World, pair: ArrangedPair, daysAhead = 1): Promise<string> {
  const order = {
    pairId: pair.pairId,
    kind: 'regular',
    startsAt: new Date(world.clock.now().getTime() + daysAhead * day),
    minutes: 60,
    timeZone: 'Europe/London',
  } as const
  return (await world.run(bookSession, order, { actor: pair.by('mentor') })).sessionId
}
const asked = async (world: World) =>
  (await world.database.selectFrom('outgoing_mails').selectAll().orderBy('created_at').execute()).map(
    ({ key, state }) => [key, state],
  )

describe('message 14', () => {
  test('asks the mentor ten minutes after the end, once, with the hour in their own zone', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    const sessionId = await book(world, pair)
    world.clock.advance(day + 65 * minute)
    await world.run(askToLog, { pairId: pair.pairId, sessionId }, system)
    expect(await asked(world)).toEqual([])
    world.clock.advance(5 * minute)
    for (let times = 0; times < 2; times += 1)
      await world.run(askToLog, { pairId: pair.pairId, sessionId }, system)
    const mails = await world.database.selectFrom('outgoing_mails').selectAll().execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({
      key: `log:${sessionId}:mentor`,
      matter: `log:${sessionId}`,
      urgency: 'prepare',
      link_page: `log/${sessionId}`,
    })
    expect(mails[0]!.content).toMatchObject({ subject: 'Did you and Jonas Berg meet?' })
    expect(JSON.stringify(mails[0]!.content)).toContain('Tuesday 2 June at 10:00')
  })

  test('asks the leader after two days of silence, and nobody about a cancelled hour', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await book(world, pair)
    const cancelled = await book(world, pair, 2)
    await world.run(cancelSession, { sessionId: cancelled }, { actor: pair.by('mentee') })
    world.clock.advance(3 * day + 70 * minute)
    await world.run(askToLog, { pairId: pair.pairId, sessionId }, system)
    await world.run(askToLog, { pairId: pair.pairId, sessionId: cancelled }, system)
    expect((await asked(world)).map(([key]) => key)).toEqual([
      `log:${sessionId}:mentor`,
      `log:${sessionId}:mentee`,
    ])
  })

  test('does not leave once the other one has logged, and is never queued after that', async ({ world }) => {
    const pair = await arrangePair(world)
    const sessionId = await book(world, pair)
    world.clock.advance(day + 70 * minute)
    await world.run(askToLog, { pairId: pair.pairId, sessionId }, system)
    await world.run(logSession, { ...met, sessionId }, { actor: pair.by('mentee') })
    expect(await asked(world)).toEqual([[`log:${sessionId}:mentor`, 'withdrawn']])
    const second = await book(world, pair)
    world.clock.advance(day + 61 * minute)
    await world.run(logSession, { ...met, sessionId: second }, { actor: pair.by('mentee') })
    world.clock.advance(10 * minute)
    await world.run(askToLog, { pairId: pair.pairId, sessionId: second }, system)
    expect(await asked(world)).toHaveLength(1)
  })

  test('is planned one look at a time, at the end of the next hour, wherever it was moved', async ({
    world,
  }) => {
    const pair = await arrangePair(world)
    await book(world, pair, 3)
    const sessionId = await book(world, pair, 1)
    const sessions = await world.run(listSessionsOfPair, { pairId: pair.pairId }, system)
    await world.run(planQuestions, { pairId: pair.pairId, sessions }, system)
    await world.run(followSessions, { pairId: pair.pairId, sessionId, seriesId: null, sequence: 0 }, system)
    const { rows } = await sql<{ session: string; at: Date }>`
      select data->>'sessionId' as session, start_after as at from jobs.job where name = 'rooms.ask-to-log'`.execute(
      world.database,
    )
    expect(rows).toEqual([{ session: sessionId, at: new Date('2026-06-02T10:10:00Z') }])
  })
})
