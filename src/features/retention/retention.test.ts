import { createHash } from 'node:crypto'
import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { writeNote } from '#features/notes/write-note.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { openClosing } from '#features/closings/open-closing.ts'
import { saveStep } from '#features/closings/save-step.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import { expireData } from './expire-data.ts'
import { readRetention } from './read-retention.ts'
import { receiptText } from './retention.rules.ts'
import { saveTerms } from './save-terms.ts'
import { setHold } from './set-hold.ts'
import { usualWords } from '#words/side-words.ts'

const day = 86_400_000
const system = { actor: { kind: 'system' } } as const

/** A pair that has met, written and looked back, and ended at this moment unless it goes on. */
async function plant(world: World, number: number, ends: boolean): Promise<ArrangedPair> {
  const pair = await arrangePair(world, { number, names: [`Amira ${number}`, `Jonas ${number}`] })
  const { pairId, by } = pair
  const startsAt = new Date(world.clock.now().getTime() + 3_600_000)
  const order = { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' } as const
  const { sessionId } = await world.run(bookSession, order, { actor: by('mentor') })
  world.clock.advance(3 * 3_600_000)
  await world.run(answerSession, { sessionId, happened: 'met', balance: 2 }, { actor: by('mentor') })
  await world.run(writeNote, { shared: true, text: 'canary' }, { actor: by('mentor') })
  await world.run(openClosing, undefined, { actor: by('mentor') })
  await world.run(saveStep, { step: 'change', commitment: 'canary' }, { actor: by('mentor') })
  await world.run(queueMail, {
    key: `about:${pairId}`,
    to: { name: 'Amira', address: 'amira@example.org' },
    sides: usualWords,
    write: () => ({ subject: 'About', paragraphs: ['About'] }),
    link: { purpose: 'pair', subjectId: pairId, minutes: 10 },
  })
  await world.database
    .updateTable('outgoing_mails')
    .set({ state: 'sent' })
    .where('link_subject_id', '=', pairId)
    .execute()
  if (ends) await world.run(movePair, { pairId, to: 'closed' })
  return pair
}

/** Everything there is of each pair, by kind. */
async function kept(world: World) {
  const count = async (rows: Promise<readonly { pair_id: string | null }[]>) => {
    const counts: Record<string, number> = {}
    for (const { pair_id } of await rows) counts[pair_id!.slice(-2)] = (counts[pair_id!.slice(-2)] ?? 0) + 1
    return counts
  }
  const { database } = world
  return {
    notes: await count(database.selectFrom('note_keys').select('pair_id').execute()),
    closings: await count(
      database.selectFrom('reflections').select('pair_id').where('key_wrap', 'is not', null).execute(),
    ),
    log: await count(database.selectFrom('session_answers').select('pair_id').execute()),
    agreements: await count(database.selectFrom('agreement_versions').select('pair_id').execute()),
    mails: await count(
      database
        .selectFrom('outgoing_mails')
        .select('link_subject_id as pair_id')
        .where('link_subject_id', 'is not', null)
        .where('state', '=', 'sent')
        .execute(),
    ),
    sessions: await count(database.selectFrom('pair_sessions').select('pair_id').execute()),
  }
}

const terms = {
  notes: 3,
  closings: 6,
  'session-log': 9,
  agreements: 12,
  mails: 15,
  pairs: 18,
  circles: 12,
  pulses: 12,
  'other-mails': 24,
  interviews: 6,
}

describe('the night', () => {
  test('deletes exactly what is due, month by month, and nothing of anybody else', async ({ world }) => {
    const early = await plant(world, 0, true)
    const first = new Date(world.clock.now())
    world.clock.advance(45 * day)
    const later = await plant(world, 1, true)
    const ends = world.clock.now().getTime()
    const goes = await plant(world, 2, false)
    const idOf = ({ pairId }: ArrangedPair) => pairId.slice(-2)
    await world.run(saveTerms, { programmeId: early.programmeId, terms })
    const before = await kept(world)
    const months = { notes: 3, closings: 6, log: 9, agreements: 12, mails: 15, sessions: Infinity } as const
    const second = new Date(ends)
    for (let month = 1; month <= 20; month += 1) {
      world.clock.set(new Date(Date.UTC(2026, 5 + month, 2, 3)))
      await world.run(readRetention, { programmeId: early.programmeId })
      await world.run(expireData, undefined, system)
      const now = world.clock.now()
      const expected = structuredClone(before)
      for (const [kind, term] of Object.entries(months) as [keyof typeof months, number][])
        for (const [pair, ended] of [
          [early, first],
          [later, second],
        ] as const) {
          const due = term === Infinity ? null : new Date(ended)
          due?.setUTCMonth(due.getUTCMonth() + term)
          if (due && due < now) delete expected[kind][idOf(pair)]
        }
      expect(await kept(world), `month ${month}`).toEqual(expected)
    }
    expect(Object.keys((await kept(world)).notes)).toEqual([idOf(goes)])
  })

  test('deletes nothing under a legal hold, and what is due the night after it is lifted', async ({
    world,
  }) => {
    const { programmeId } = await plant(world, 0, true)
    const before = await kept(world)
    await world.run(setHold, { programmeId, reason: 'A court has asked for it.' })
    await expect(world.run(setHold, { programmeId, reason: 'Again.' })).rejects.toMatchObject({
      code: 'retention.failure.held',
    })
    world.clock.advance(4000 * day)
    await world.run(expireData, undefined, system)
    expect(await kept(world)).toEqual(before)
    await world.run(setHold, { programmeId, reason: null })
    await world.run(expireData, undefined, system)
    expect((await kept(world)).notes).toEqual({})
  })

  test('does what the dry run said, writes receipts that hold together, and tells the two once', async ({
    world,
  }) => {
    const { programmeId, pairId } = await plant(world, 0, true)
    world.clock.set(new Date('2027-01-10T02:00:00Z'))
    const dry = await world.run(readRetention, { programmeId })
    expect(dry.night).toEqual(new Date('2027-01-10T03:00:00Z'))
    world.clock.set(dry.night)
    await world.run(expireData, undefined, system)
    await world.run(expireData, undefined, system)
    const { receipts, rows } = await world.run(readRetention, { programmeId })
    const said = new Map(dry.rows.filter(({ due }) => due > 0).map((row) => [row.class, row.due]))
    expect(new Map(receipts.map((one) => [one.class, one.deleted]))).toEqual(said)
    expect(rows.every(({ due }) => due === 0)).toBe(true)
    let previous: string | null = null
    for (const receipt of receipts.toReversed()) {
      const text = receiptText({
        programmeId,
        class: receipt.class,
        pairIds: [pairId],
        deleted: receipt.deleted,
        at: receipt.at,
        previous,
      })
      expect(receipt.sha256).toBe(createHash('sha256').update(text).digest('hex'))
      expect(receipt.previous).toBe(previous)
      previous = receipt.sha256
    }
    const told = await world.database
      .selectFrom('outgoing_mails')
      .select('kind')
      .where('key', 'like', 'deleted:%')
      .execute()
    expect(told.map(({ kind }) => kind)).toEqual(['necessary', 'necessary'])
  })

  test('covers circles, rounds of the pulse and mails about no pair, each from its own day', async ({
    world,
  }) => {
    const { programmeId, mentorId } = await arrangePair(world)
    const { database, organisationId: organisation_id } = world
    const now = world.clock.now()
    const [circle_id, round_id] = [
      '01890000-0000-7000-8000-00000000c1c1',
      '01890000-0000-7000-8000-00000000a0a0',
    ]
    const stamps = { created_at: now, changed_at: now }
    await database
      .insertInto('enrolments')
      .values({
        organisation_id,
        enrolment_id: circle_id,
        programme_id: programmeId,
        person_id: mentorId,
        state: 'enrolled',
        mentor_places: 1,
        mentee_places: 0,
        source: 'file',
        ...stamps,
      })
      .execute()
    await database
      .insertInto('circles')
      .values({
        organisation_id,
        circle_id,
        programme_id: programmeId,
        starts_at: now,
        minutes: 60,
        place: 'Room 4',
        plan: 'What is hard, and what helps.',
      })
      .execute()
    await database
      .insertInto('circle_answers')
      .values({ organisation_id, circle_id, person_id: mentorId, comes: true, attended: true })
      .execute()
    await database
      .insertInto('pulse_rounds')
      .values({
        organisation_id,
        round_id,
        programme_id: programmeId,
        week: 4,
        opens_on: '2026-06-01',
        closes_on: '2026-06-15',
      })
      .execute()
    await database
      .insertInto('pulse_marks')
      .values({ organisation_id, round_id, person_id: mentorId })
      .execute()
    await world.run(queueMail, {
      key: 'about nothing',
      to: { personId: mentorId, name: 'Amira Haddad', address: 'amira@example.org' },
      sides: usualWords,
      write: () => ({ subject: 'Hello', paragraphs: ['Hello'] }),
    })
    await database.updateTable('outgoing_mails').set({ state: 'sent' }).execute()
    const left = async () => [
      (await database.selectFrom('circle_answers').select('circle_id').execute()).length,
      (await database.selectFrom('pulse_marks').select('round_id').execute()).length,
      (await database.selectFrom('outgoing_mails').select('mail_id').execute()).length,
    ]
    world.clock.set(new Date('2027-06-10T03:00:00Z'))
    const dry = await world.run(readRetention, { programmeId })
    expect(dry.rows.filter(({ due }) => due > 0).map((row) => row.class)).toEqual(['circles'])
    await world.run(expireData, undefined, system)
    expect(await left()).toEqual([0, 1, 1])
    world.clock.set(new Date('2028-06-10T03:00:00Z'))
    await world.run(expireData, undefined, system)
    expect(await left()).toEqual([0, 0, 0])
    const { receipts } = await world.run(readRetention, { programmeId })
    expect(receipts.map((receipt) => [receipt.class, receipt.deleted])).toEqual([
      ['other-mails', 1],
      ['pulses', 1],
      ['circles', 1],
    ])
  })
})
