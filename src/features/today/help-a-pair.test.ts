import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { readToday } from './read-today.ts'
import { chooseOnAlert } from '#features/momentum/choose-on-alert.ts'
import { findSentHelp } from '#features/momentum/momentum.reads.ts'
import { readHelp } from '#features/momentum/read-help.ts'
import { readPairSheet } from '#features/momentum/read-pair-sheet.ts'
import { sendHelp } from '#features/momentum/send-help.ts'
import { undoHelp } from '#features/momentum/undo-help.ts'
import { watchPair } from '#features/momentum/watch-pair.ts'

const day = 86_400_000

/** A pair without a first hour, long enough for its coordinator to hear of it. */
async function waitingPair(world: World) {
  const pair = await arrangePair(world)
  for (const days of [11, 4]) {
    world.clock.advance(days * day)
    await world.run(watchPair, { pairId: pair.pairId }, { actor: { kind: 'system' } })
  }
  return pair
}
const needsOf = async (world: World, programmeId: string) =>
  (await world.run(readToday, { programmeId })).running!.needs
const mailStates = async (world: World) =>
  (await world.database.selectFrom('outgoing_mails').select(['state', 'key']).execute())
    .filter(({ key }) => !key.startsWith('help:offer-times'))
    .map(({ state }) => state)

describe('helping a pair', () => {
  test('stands on Today once the two had their time, with the names and what would help', async ({
    world,
  }) => {
    const { programmeId, pairId } = await waitingPair(world)
    expect(await needsOf(world, programmeId)).toMatchObject([
      { kind: 'pair', alert: 'first-hour', pairId, pair: { mentor: '\u2068Amira Haddad\u2069' } },
    ])
  })

  test('is shown word for word before it is sent, and can be taken back', async ({ world }) => {
    const { programmeId, pairId } = await waitingPair(world)
    const matter = { programmeId, kind: 'first-hour', which: pairId } as const
    const { mails, chosen } = await world.run(readHelp, { ...matter, help: null })
    expect(chosen).toBe('offer-times')
    expect(mails.map(({ to, content }) => [to.name, content.subject])).toEqual([
      ['Amira Haddad', 'Your first hour isn’t booked. Three times that suit you both'],
      ['Jonas Berg', 'Your first hour isn’t booked. Three times that suit you both'],
    ])
    const { actionId, mails: sent } = await world.run(sendHelp, { ...matter, help: 'offer-times' })
    expect(sent).toBe(2)
    expect(await mailStates(world)).toEqual(['waiting', 'waiting'])
    await world.run(undoHelp, { programmeId, actionId })
    expect(await mailStates(world)).toEqual(['withdrawn', 'withdrawn'])
    expect(
      (await world.run(readPairSheet, { programmeId, pairId })).timeline.map(({ kind }) => kind),
    ).toContain('alert')
  })

  test('says beforehand who is skipped and why, and afterwards what became of each', async ({ world }) => {
    const { programmeId, pairId, mentorId } = await waitingPair(world)
    // A Tuesday morning in London; in New York it is not yet half past eight.
    while (world.clock.now().getUTCDay() !== 2) world.clock.advance(day)
    world.clock.advance(10 * 3_600_000 - (world.clock.now().getTime() % day))
    const matter = { programmeId, kind: 'first-hour', which: pairId } as const
    const foreseen = async () =>
      (await world.run(readHelp, { ...matter, help: null })).outlook.map(({ name, outlook }) => [
        name,
        outlook,
      ])
    await world.database.deleteFrom('outgoing_mails').execute()
    expect(await foreseen()).toEqual([
      ['Amira Haddad', 'now'],
      ['Jonas Berg', 'hours'],
    ])
    const { actionId } = await world.run(sendHelp, { ...matter, help: 'offer-times' })
    const became = async () =>
      (await world.run(findSentHelp, { actionId }))!.outlook.map(({ name, outlook }) => [name, outlook])
    expect(new Map((await became()) as [string, string][])).toEqual(
      new Map([
        ['Amira Haddad', 'now'],
        ['Jonas Berg', 'hours'],
      ]),
    )
    await world.database
      .updateTable('outgoing_mails')
      .set({ state: 'sent', counted_at: world.clock.now() })
      .where('person_id', '=', mentorId)
      .execute()
    expect(await became()).toContainEqual(['Amira Haddad', 'sent'])
    expect((await foreseen())[0]).toEqual(['Amira Haddad', 'recent'])
  })

  test('keeps to itself that somebody wants fewer mails', async ({ world }) => {
    const { programmeId, pairId, mentorId } = await waitingPair(world)
    await world.database
      .insertInto('mail_wishes')
      .values({
        organisation_id: world.organisationId,
        person_id: mentorId,
        wish: 'none',
        changed_at: world.clock.now(),
      })
      .execute()
    await world.database
      .updateTable('mail_receivers')
      .set({ quiet_until: new Date(world.clock.now().getTime() + 20 * day) })
      .where('person_id', '!=', mentorId)
      .execute()
    const { outlook } = await world.run(readHelp, {
      programmeId,
      kind: 'first-hour',
      which: pairId,
      help: null,
    })
    expect(outlook[0]).toEqual({ name: 'Amira Haddad', outlook: 'quiet' })
  })

  test('can wait until a day, or be kept as it is with a reason', async ({ world }) => {
    const { programmeId, pairId } = await waitingPair(world)
    const matter = `first-hour.${pairId}`
    const choose = (choice: 'later' | 'keep', untilOn: string | null, note: string | null) =>
      world.run(chooseOnAlert, { programmeId, matter, choice, untilOn, note })
    await expect(choose('later', '2026-06-01', null)).rejects.toMatchObject({
      code: 'momentum.failure.dayPassed',
    })
    await choose('later', '2026-06-20', null)
    expect(await needsOf(world, programmeId)).toEqual([])
    world.clock.advance(5 * day)
    expect(await needsOf(world, programmeId)).toHaveLength(1)
    await choose('keep', null, 'Both asked for August.')
    expect(await needsOf(world, programmeId)).toEqual([])
  })

  test('is for the coordinator alone, and a pair of another programme is unknown', async ({ world }) => {
    const { programmeId, pairId } = await waitingPair(world)
    const matter = { programmeId, kind: 'first-hour', which: pairId, help: 'offer-times' } as const
    await expect(world.run(sendHelp, matter, { actor: world.actor('sponsor') })).rejects.toMatchObject({
      code: 'momentum.failure.notYours',
    })
    await expect(
      world.run(sendHelp, { ...matter, which: '01890000-0000-7000-8000-00000000dead' }),
    ).rejects.toMatchObject({ code: 'momentum.failure.notFound' })
  })
})

test('a pair’s sheet holds what happened and no answer, note or reason', async ({ world }) => {
  const { programmeId, pairId } = await waitingPair(world)
  const sheet = await world.run(readPairSheet, { programmeId, pairId })
  expect(Object.keys(sheet)).not.toContain('answers')
  expect(JSON.stringify(sheet)).not.toMatch(/"balance":[1-5]|"note"|"reason"/)
  expect(sheet).toMatchObject({
    reading: { momentum: 'slowing', balance: 'unknown', held: 0 },
    open: ['first-hour'],
    readings: { mentor: { waived: 0, by: [] }, mentee: { waived: 0, by: [] } },
    goals: { 'not-started': 0, moving: 0, reached: 0, 'let-go': 0 },
  })
  expect(sheet.readings.mentor.open).toBeGreaterThan(0)
})
