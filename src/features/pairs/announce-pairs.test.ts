import { describe, expect } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import { test, type World } from '#testing/product-test.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { acceptMatch } from './accept-match.ts'
import { announcePairs } from './announce-pairs.ts'
import { createPairs } from './create-pairs.ts'
import { declineMatch } from './decline-match.ts'
import type { DeclineReason } from './pairs.contract.ts'
import { flagPairsBreakingRules } from './flag-pairs-breaking-rules.ts'
import { listPairs } from './list-pairs.ts'
import { readAnnouncement } from './read-announcement.ts'
import { readMatch } from './read-match.ts'
import { undoAnnouncement } from './undo-announcement.ts'

const minute = 60_000
const programmeId = '01890000-0000-7000-8000-0000000000a1'
const runId = '01890000-0000-7000-8000-0000000000a2'
const idOf = (number: number) => `01890000-0000-7000-8000-0000000000${String(number).padStart(2, '0')}`
const [amira, jonas, tom, petra, boss] = [idOf(11), idOf(12), idOf(13), idOf(14), idOf(15)]

const why = {
  topics: [{ topic: 'AI tools', rank: 1, evidence: 'use them daily' }],
  topicsBack: [{ topic: 'Budgets' }],
  languages: ['English'],
  interests: [],
  sharedHours: 3,
}

async function arrange(world: World): Promise<void> {
  const { organisationId, database, clock } = world
  const now = clock.now()
  const person = (personId: string, name: string, more: object = {}) => ({
    organisation_id: organisationId,
    person_id: personId,
    employee_id: name,
    full_name: name,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    time_zone: 'Europe/London',
    created_at: now,
    changed_at: now,
    ...more,
  })
  await database
    .insertInto('people')
    .values([
      person(amira, 'Amira Haddad'),
      person(jonas, 'Jonas Berg', { time_zone: 'America/New_York' }),
      person(tom, 'Tom Okafor'),
      person(petra, 'Petra Lindqvist'),
      person(boss, 'Bo Sand'),
    ])
    .execute()
  await database
    .insertInto('programmes')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      name: 'Rising Voices',
      starting_point: 'digital-skills',
      state: 'open',
      changed_at: now,
      created_at: now,
    })
    .execute()
  const pairs = [
    { mentorId: amira, menteeId: jonas, why },
    { mentorId: tom, menteeId: petra, why },
  ]
  await world.run(createPairs, { programmeId, runId, pairs })
}

const mails = (world: World) =>
  world.database
    .selectFrom('outgoing_mails')
    .select(['person_id', 'content', 'state', 'not_before'])
    .orderBy('created_at')
    .orderBy('mail_id')
    .execute()
const subjects = async (world: World) =>
  (await mails(world)).map(({ content }) => (content as { subject: string }).subject)

async function linkOf(world: World, personId: string, mentorId = amira): Promise<Actor> {
  const pair = await world.database
    .selectFrom('pairs')
    .select('pair_id')
    .where('mentor_id', '=', mentorId)
    .executeTakeFirstOrThrow()
  const linkId = crypto.randomUUID()
  await world.database
    .insertInto('mailed_links')
    .values({
      organisation_id: world.organisationId,
      link_id: linkId,
      purpose: 'match',
      person_id: personId,
      subject_id: pair.pair_id,
      token_digest: linkId,
      created_at: world.clock.now(),
      ends_at: new Date(world.clock.now().getTime() + 9e8),
    })
    .execute()
  return {
    kind: 'link',
    organisationId: world.organisationId,
    linkId,
    purpose: 'match',
    personId,
    accountId: null,
    subjectId: pair.pair_id,
  }
}

const steps = async (world: World) =>
  Object.fromEntries(
    (await world.run(listPairs, { programmeId })).pairs.map(({ mentor, step }) => [mentor, step]),
  )

// Answers come later than what they answer, so that mails stand in the order in which they were written.
const accept = (world: World, initials: string, actor: Actor) => {
  world.clock.advance(minute)
  return world.run(acceptMatch, { initials }, { actor })
}
const decline = (world: World, reason: DeclineReason, actor: Actor) => {
  world.clock.advance(minute)
  return world.run(declineMatch, { reason }, { actor })
}

describe('an announcement', () => {
  test('asks the mentors first and writes to no leader', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    expect(new Set((await mails(world)).map(({ person_id }) => person_id))).toEqual(new Set([amira, tom]))
    expect(await subjects(world)).toContain('We would like you to mentor Jonas Berg on AI tools')
    expect(await steps(world)).toEqual({ 'Amira Haddad': 'mentor-asked', 'Tom Okafor': 'mentor-asked' })
  })

  test('launches the programme, writes down which gates were open, and gives both up when it is undone', async ({
    world,
  }) => {
    await arrange(world)
    const state = async () =>
      (await world.database.selectFrom('programmes').select('state').executeTakeFirstOrThrow()).state
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).toLaunch).toContain('approval')
    await world.run(announcePairs, { programmeId, day: null })
    expect(await state()).toBe('launched')
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).toLaunch).toBeNull()
    const entries = await world.database.selectFrom('audit_entries').select(['action', 'detail']).execute()
    const takenOn = entries.find(({ action }) => action === 'launch.taken-on')
    expect(JSON.stringify(takenOn?.detail)).toContain('approval')
    await world.run(undoAnnouncement, { programmeId })
    expect(await state()).toBe('open')
  })

  test('is refused while the readiness check says not yet, and nobody is asked', async ({ world }) => {
    await arrange(world)
    const calm = { 'speak-up': 'yes', care: 'yes', time: 'yes', act: 'yes', calm: 'yes' }
    const answer = { ...calm, voluntary: 'no' }
    await world.run(answerQuestion, { programmeId, question: 'readiness', answer, seen: '' })
    await expect(world.run(announcePairs, { programmeId, day: null })).rejects.toMatchObject({
      code: 'programmes.failure.notReady',
    })
    expect(await subjects(world)).toEqual([])
  })

  test('leaves no mail before ten minutes have passed, and can be undone until then as if it had not been', async ({
    world,
  }) => {
    await arrange(world)
    const start = world.clock.now()
    const { leavesAt } = await world.run(announcePairs, { programmeId, day: null })
    expect(leavesAt).toEqual(new Date(start.getTime() + 10 * minute))
    for (const { not_before } of await mails(world))
      expect(not_before.getTime()).toBeGreaterThanOrEqual(leavesAt.getTime())
    world.clock.advance(9 * minute)
    expect(await world.run(undoAnnouncement, { programmeId })).toEqual({ withdrawn: 2 })
    expect((await mails(world)).map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn'])
    expect((await world.run(readAnnouncement, { programmeId, pairId: null })).ready).toHaveLength(2)
    await world.run(announcePairs, { programmeId, day: null })
    expect((await mails(world)).filter(({ state }) => state === 'waiting')).toHaveLength(2)
  })

  test('cannot be undone once the first mail may have left', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    world.clock.advance(10 * minute)
    await expect(world.run(undoAnnouncement, { programmeId })).rejects.toMatchObject({
      code: 'pairs.failure.cannotUndo',
    })
  })

  test('for another day reaches each mentor at half past eight where they are', async ({ world }) => {
    await arrange(world)
    await world.database
      .updateTable('people')
      .set({ time_zone: 'America/New_York' })
      .where('person_id', '=', tom)
      .execute()
    await world.run(announcePairs, { programmeId, day: '2026-06-03' })
    const at = Object.fromEntries(
      (await mails(world)).map(({ person_id, not_before }) => [person_id, not_before.toISOString()]),
    )
    expect(at).toEqual({ [amira]: '2026-06-03T08:30:00.000Z', [tom]: '2026-06-03T12:30:00.000Z' })
  })

  test('sends nothing twice when two coordinators press at once', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    await expect(world.run(announcePairs, { programmeId, day: null })).rejects.toMatchObject({
      code: 'pairs.failure.nothingToAnnounce',
    })
    expect(await mails(world)).toHaveLength(2)
  })

  test('is a coordinator’s alone', async ({ world }) => {
    await arrange(world)
    for (const role of ['administrator', 'sponsor', 'case-handler', 'participant'] as const)
      await expect(
        world.run(announcePairs, { programmeId, day: null }, { actor: world.actor(role) }),
      ).rejects.toMatchObject({ code: 'pairs.failure.notYours' })
  })
})

describe('a match', () => {
  test('is offered to the leader only after the mentor has said yes, and is a pair after both have', async ({
    world,
  }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    const leader = await linkOf(world, jonas)
    expect(await world.run(readMatch, { asked: false }, { actor: leader })).toMatchObject({
      view: 'not-yet',
      mentorName: '',
    })
    await accept(world, 'AH', await linkOf(world, amira))
    expect((await subjects(world)).at(-1)).toBe('Your mentor: Amira Haddad')
    expect(await world.run(readMatch, { asked: false }, { actor: leader })).toMatchObject({
      view: 'decide',
      mentorName: 'Amira Haddad',
    })
    await accept(world, 'JB', leader)
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'accepted' })
    expect((await subjects(world)).at(-1)).toBe('You are a pair: Amira Haddad and Jonas Berg')
  })

  test('declined by the mentor is never known to the leader', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    const before = (await mails(world)).length
    const mentor = await linkOf(world, amira)
    await decline(world, 'unsaid', mentor)
    expect(await mails(world)).toHaveLength(before)
    const seen = await world.run(readMatch, { asked: false }, { actor: await linkOf(world, jonas) })
    expect(seen).toMatchObject({ view: 'over', mentorName: '', otherPlace: '', why: { topics: [] } })
    expect(await world.run(readMatch, { asked: false }, { actor: mentor })).toMatchObject({
      view: 'declined',
    })
  })

  test('declined by the leader tells the mentor only that a better fit is looked for', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    const mentor = await linkOf(world, amira)
    await accept(world, 'AH', mentor)
    await decline(world, 'topic', await linkOf(world, jonas))
    const last = (await mails(world)).at(-1)!
    expect(last.person_id).toBe(amira)
    expect(JSON.stringify(last.content)).not.toMatch(/Jonas|declin|said no|topic/i)
    expect(await world.run(readMatch, { asked: false }, { actor: mentor })).toMatchObject({
      view: 'over',
      menteeName: '',
    })
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'leader-declined' })
  })

  test('is decided once: a second answer changes nothing', async ({ world }) => {
    await arrange(world)
    await world.run(announcePairs, { programmeId, day: null })
    const mentor = await linkOf(world, amira)
    await accept(world, 'AH', mentor)
    await expect(world.run(declineMatch, { reason: 'time' }, { actor: mentor })).rejects.toMatchObject({
      code: 'pairs.failure.closed',
    })
    expect(await steps(world)).toMatchObject({ 'Amira Haddad': 'leader-asked' })
  })

  test('of somebody else is as unknown as one that does not exist', async ({ world }) => {
    await arrange(world)
    const stranger = await linkOf(world, petra)
    await expect(world.run(readMatch, { asked: false }, { actor: stranger })).rejects.toMatchObject({
      code: 'pairs.failure.notFound',
    })
  })

  test('carries no score, whatever the approval hands over', async ({ world }) => {
    await arrange(world)
    const scored = { ...why, score: 84, terms: [{ term: 'difference', points: 9 }] }
    await world.run(createPairs, {
      programmeId,
      runId,
      pairs: [{ mentorId: amira, menteeId: petra, why: scored }],
    })
    const { why: kept } = await world.database.selectFrom('pairs').select('why').executeTakeFirstOrThrow()
    expect(JSON.stringify(kept)).not.toMatch(/84|difference|score/)
  })
})

describe('a newer approval', () => {
  test('replaces pairs nobody has heard of and leaves announced ones alone', async ({ world }) => {
    await arrange(world)
    expect(
      await world.run(createPairs, {
        programmeId,
        runId,
        pairs: [{ mentorId: amira, menteeId: petra, why }],
      }),
    ).toEqual({ created: 1, replaced: 2 })
    await world.run(announcePairs, { programmeId, day: null })
    const both = [
      { mentorId: amira, menteeId: petra, why },
      { mentorId: tom, menteeId: jonas, why },
    ]
    expect(await world.run(createPairs, { programmeId, runId, pairs: both })).toEqual({
      created: 1,
      replaced: 0,
    })
    expect(await steps(world)).toEqual({ 'Amira Haddad': 'mentor-asked', 'Tom Okafor': 'unannounced' })
  })
})

describe('the next import', () => {
  test('flags a pair that has come onto one reporting line at any depth, and unflags it when that is over', async ({
    world,
  }) => {
    await arrange(world)
    const place = (personId: string, manager: string | null) =>
      world.database
        .updateTable('people')
        .set({ manager_employee_id: manager })
        .where('person_id', '=', personId)
        .execute()
    await place(amira, 'Bo Sand')
    await place(boss, 'Jonas Berg')
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 1 })
    const flags = async () =>
      (await world.run(listPairs, { programmeId })).pairs.map(({ mentor, brokenRule }) => [
        mentor,
        brokenRule,
      ])
    expect(await flags()).toEqual([
      ['Amira Haddad', 'chain'],
      ['Tom Okafor', null],
    ])
    await place(boss, null)
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 0 })
    expect(await flags()).toEqual([
      ['Amira Haddad', null],
      ['Tom Okafor', null],
    ])
  })

  test('flags a pair one of whom has left, and does not stumble over a circle in the chart', async ({
    world,
  }) => {
    await arrange(world)
    await world.database
      .updateTable('people')
      .set({ left_on: '2026-05-31' })
      .where('person_id', '=', petra)
      .execute()
    await world.database
      .updateTable('people')
      .set({ manager_employee_id: 'Amira Haddad' })
      .where('person_id', '=', boss)
      .execute()
    await world.database
      .updateTable('people')
      .set({ manager_employee_id: 'Bo Sand' })
      .where('person_id', '=', amira)
      .execute()
    expect(await world.run(flagPairsBreakingRules, undefined)).toEqual({ flagged: 1 })
    expect((await world.run(listPairs, { programmeId })).pairs[0]).toMatchObject({
      mentor: 'Tom Okafor',
      brokenRule: 'left',
    })
  })
})
