import { describe, expect } from 'vitest'
import { arrangePair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { answerPulse } from './answer-pulse.ts'
import { insertRound } from './pulses.store.ts'
import { openPulseRound } from './open-pulse-round.ts'
import { roundDue } from './pulse-weeks.rules.ts'
import { readPulseResults } from './read-pulse-results.ts'

const roundId = '01890000-0000-7000-8000-000000000900'
const day = 86_400_000
const openRound = (world: World, programmeId: string) =>
  world.run(async (work) => {
    work.upkeep()
    await insertRound(work.db, work.organisationId, {
      roundId,
      programmeId,
      week: 4,
      opensOn: '2026-06-01',
      closesOn: '2026-06-15',
    })
  }, undefined)
const answer = { worth: 4, speak: 2, heard: 5 }

describe('a pulse', () => {
  test('is answered once and kept without person and time', async ({ world }) => {
    const { programmeId, by, mentorId } = await arrangePair(world)
    await openRound(world, programmeId)
    await world.run(answerPulse, { roundId, answer }, { actor: by('mentor') })
    await expect(world.run(answerPulse, { roundId, answer }, { actor: by('mentor') })).rejects.toMatchObject({
      code: 'pulses.failure.answered',
    })
    const rows = await world.database.selectFrom('pulse_answers').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(mentorId)
    expect(Object.keys(rows[0]!)).not.toContain('answered_at')
    const facts = await world.database.selectFrom('audit_entries').selectAll().execute()
    expect(JSON.stringify(facts)).not.toContain(roundId)
  })

  test('is asked of both by one mail that leads to its page, once a round', async ({ world }) => {
    const { programmeId, mentorId, menteeId } = await arrangePair(world, { state: 'active' })
    const dayOf = (days: number) =>
      new Date(world.clock.now().getTime() + days * day).toISOString().slice(0, 10)
    const dates = { surveyOn: null, enrolBy: dayOf(-40), launchOn: dayOf(-29), endsOn: dayOf(153) }
    await world.database
      .insertInto('programme_answers')
      .values({
        organisation_id: world.organisationId,
        programme_id: programmeId,
        question: 'dates',
        answer: JSON.stringify(dates),
        answered_at: world.clock.now(),
      })
      .execute()
    const open = () => world.run(openPulseRound, { programmeId }, { actor: { kind: 'system' } })
    expect(await open()).toEqual({ asked: 2 })
    expect(await open()).toEqual({ asked: 0 })
    const [round] = await world.database.selectFrom('pulse_rounds').select('round_id').execute()
    const mails = await world.database
      .selectFrom('outgoing_mails')
      .select(['person_id', 'link_purpose', 'link_page', 'urgency'])
      .where('key', 'like', 'pulse:%')
      .execute()
    expect(new Set(mails.map(({ person_id }) => person_id))).toEqual(new Set([mentorId, menteeId]))
    for (const mail of mails)
      expect(mail).toMatchObject({
        link_purpose: 'pair',
        link_page: `pulse/${round!.round_id}`,
        urgency: 'pulse',
      })
  })

  test('is a stranger’s no more than a made-up one', async ({ world }) => {
    const { programmeId } = await arrangePair(world)
    await openRound(world, programmeId)
    await expect(
      world.run(answerPulse, { roundId, answer }, { actor: world.actor('coordinator') }),
    ).rejects.toMatchObject({ code: 'pulses.failure.notFound' })
  })

  test('says nothing while the round is open, and nothing of fewer than five', async ({ world }) => {
    const pairs = []
    for (const number of [0, 1, 2])
      pairs.push(
        await arrangePair(world, { number, names: [`Mentor ${'ABC'[number]}`, `Leader ${'ABC'[number]}`] }),
      )
    const { programmeId } = pairs[0]!
    await openRound(world, programmeId)
    const look = async () => (await world.run(readPulseResults, { programmeId })).rounds[0]
    for (const pair of pairs.slice(0, 2))
      for (const side of ['mentor', 'mentee'] as const)
        await world.run(answerPulse, { roundId, answer }, { actor: pair.by(side) })
    expect(await look()).toMatchObject({ open: true, total: null })
    world.clock.advance(14 * day)
    await world.run(
      answerPulse,
      { roundId, answer: { worth: 5, speak: 4, heard: 3 } },
      { actor: pairs[2]!.by('mentor') },
    )
    world.clock.advance(2 * day)
    expect(await look()).toMatchObject({ open: false, total: { answers: 5 } })
    await expect(
      world.run(answerPulse, { roundId, answer }, { actor: pairs[2]!.by('mentee') }),
    ).rejects.toMatchObject({ code: 'pulses.failure.over' })
    await expect(
      world.run(readPulseResults, { programmeId }, { actor: world.actor('sponsor') }),
    ).rejects.toMatchObject({ code: 'pulses.failure.notYours' })
  })
})

test('rounds come after the fourth week, every eight and before the end', ({ expect: expected }) => {
  const due = (week: number) =>
    roundDue('2026-01-05', '2026-07-06', new Date(Date.parse('2026-01-05T09:00:00Z') + week * 7 * day))
  expected([3, 4, 5, 11, 12, 20, 23, 24, 26].map(due)).toEqual([null, 4, 4, 4, 12, 20, 20, 24, null])
})
