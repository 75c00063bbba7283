import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { arrangePair, type ArrangedPair } from '#testing/arrange-pair.ts'
import { test, type World } from '#testing/product-test.ts'
import { openClosing } from '#features/closings/open-closing.ts'
import { saveStep } from '#features/closings/save-step.ts'
import { writeGoal } from '#features/goals/write-goal.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readNotes } from '#features/notes/read-notes.ts'
import { writeNote } from '#features/notes/write-note.ts'
import { setHold } from '#features/retention/set-hold.ts'
import { answerSession } from '#features/sessions/answer-session.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { askErasure } from './ask-erasure.ts'
import { confirmErasure } from './confirm-erasure.ts'
import { erasePerson } from './erase-person.ts'
import { listRequests } from './list-requests.ts'
import { readErasure } from './read-erasure.ts'
import { readHeld } from './read-held.ts'
import { readOwnHeld } from './read-own-held.ts'
import { receiptText } from './rights.rules.ts'
import { withdrawErasure } from './withdraw-erasure.ts'
import { usualWords } from '#words/side-words.ts'

const system = { actor: { kind: 'system' } } as const
const hour = 3_600_000
const name = 'Zofia Kanarek'
const canaries = [name, 'zofia.kanarek@example.org', 'canary-of-hers']

/** A mentor who has met, written, rated and been written to, and her leader, who wrote too. */
async function live(world: World): Promise<ArrangedPair> {
  const pair = await arrangePair(world, { names: [name, 'Jonas Berg'] })
  const { pairId, by, mentorId, menteeId } = pair
  const startsAt = new Date(world.clock.now().getTime() + hour)
  const order = { pairId, kind: 'first', startsAt, minutes: 60, timeZone: 'Europe/London' } as const
  const { sessionId } = await world.run(bookSession, order, { actor: by('mentor') })
  world.clock.advance(3 * hour)
  await world.run(answerSession, { sessionId, happened: 'met', balance: 2 }, { actor: by('mentor') })
  const later = new Date(world.clock.now().getTime() + 200 * hour)
  await world.run(bookSession, { ...order, kind: 'regular', startsAt: later }, { actor: by('mentor') })
  for (const shared of [true, false])
    await world.run(writeNote, { shared, text: 'canary-of-hers' }, { actor: by('mentor') })
  await world.run(writeNote, { shared: true, text: 'what Jonas wrote' }, { actor: by('mentee') })
  const goal = { whose: 'mentor', objective: 'new-skills', state: 'moving', dueMonth: null } as const
  const draft = { ...goal, goalId: null, text: 'canary-of-hers', ratedStart: null, ratedNow: null }
  await world.run(writeGoal, draft, { actor: by('mentor') })
  await world.run(openClosing, undefined, { actor: by('mentor') })
  await world.run(saveStep, { step: 'change', commitment: 'canary-of-hers' }, { actor: by('mentor') })
  await world.run(saveStep, { step: 'quote', allow: true }, { actor: by('mentor') })
  for (const personId of [mentorId, menteeId])
    await world.run(queueMail, {
      key: `about:${personId}`,
      to: { personId, name: personId === mentorId ? name : 'Jonas Berg', address: `${personId}@example.org` },
      sides: usualWords,
      write: () => ({ subject: 'About', paragraphs: [`${name} says canary-of-hers`] }),
    })
  return pair
}

/** Every value of every column of every table, as text; bytes too, so that nothing hides in them. */
async function everywhere(world: World): Promise<string[]> {
  const { rows } = await sql<{ table_name: string }>`select table_name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE'`.execute(world.database)
  const found: string[] = []
  for (const { table_name } of rows) {
    const readable = await sql<{
      may: boolean
    }>`select has_table_privilege(${table_name}, 'select') as may`.execute(world.database)
    if (!readable.rows[0]?.may) continue
    const { rows: values } = await sql<{ row: string }>`select to_jsonb(held)::text as row
      from ${sql.table(table_name)} as held`.execute(world.database)
    for (const { row } of values)
      for (const canary of canaries)
        if (row.includes(canary) || row.includes(Buffer.from(canary).toString('hex')))
          found.push(`${table_name} ${canary}`)
  }
  return found
}

const administrator = (world: World) => ({ actor: world.actor('administrator') })

describe('everything held about somebody', () => {
  test('is theirs with what they sealed, and an administrator’s to hand out without it', async ({
    world,
  }) => {
    const { by, mentorId, menteeId } = await live(world)
    const own = await world.run(readOwnHeld, undefined, { actor: by('mentor') })
    expect(own.ownWords.filter((text) => text === 'canary-of-hers')).toHaveLength(4)
    expect(JSON.stringify(own)).not.toContain('what Jonas wrote')
    const held = await world.run(readHeld, { personId: mentorId }, administrator(world))
    const text = JSON.stringify(held)
    for (const planted of [name, 'zofia.kanarek@example.org']) expect(text).toContain(planted)
    expect(text).not.toMatch(/"[a-z_]*(wrap|sealed)":|Jonas/)
    const tables = new Set(held.tables.map(({ table }) => table))
    for (const table of ['people', 'pairs', 'pair_sessions', 'session_answers', 'outgoing_mails'])
      expect(tables).toContain(table)
    const theirs = await world.run(readHeld, { personId: menteeId }, administrator(world))
    expect(JSON.stringify(theirs)).not.toContain('zofia.kanarek@example.org')
    await expect(
      world.run(readHeld, { personId: mentorId }, { actor: world.actor('coordinator') }),
    ).rejects.toMatchObject({ code: 'rights.failure.notYours' })
  })
})

describe('an erasure', () => {
  test('is asked behind one’s own link, has a month, is seen before, confirmed by name, and can be stopped for a day', async ({
    world,
  }) => {
    const { pairId, by, mentorId, menteeId } = await live(world)
    await world.run(askErasure, { personId: null }, { actor: by('mentor') })
    await world.run(askErasure, { personId: null }, { actor: by('mentor') })
    const { requests } = await world.run(listRequests, undefined, administrator(world))
    expect(requests).toMatchObject([{ personId: mentorId, name, dueOn: '2026-07-01', state: 'asked' }])
    const { sums } = await world.run(readErasure, { personId: mentorId }, administrator(world))
    expect(sums.find(({ kind }) => kind === 'notes')).toMatchObject({ goes: 4 })
    expect(sums.find(({ kind }) => kind === 'hours')?.stays).toBeGreaterThan(0)
    const confirm = (typed: string) =>
      world.run(confirmErasure, { personId: mentorId, name: typed }, administrator(world))
    await expect(confirm('Jonas Berg')).rejects.toMatchObject({ code: 'rights.failure.otherName' })
    await confirm(' zofia  KANAREK ')
    const { state } = await world.database
      .selectFrom('pairs')
      .select('state')
      .where('pair_id', '=', pairId)
      .executeTakeFirstOrThrow()
    expect(state).toBe('exited')
    const told = await world.database
      .selectFrom('outgoing_mails')
      .select('person_id')
      .where('key', 'like', 'ended:%')
      .execute()
    expect(told).toEqual([{ person_id: menteeId }])
    world.clock.advance(23 * hour)
    await world.run(erasePerson, { personId: mentorId }, system)
    expect(await everywhere(world)).not.toEqual([])
    await world.run(withdrawErasure, { personId: mentorId }, administrator(world))
    world.clock.advance(2 * hour)
    await world.run(erasePerson, { personId: mentorId }, system)
    expect(await everywhere(world)).not.toEqual([])
  })

  test('leaves no name, address or text in any table, keeps what the partner wrote and every count, and is receipted', async ({
    world,
  }) => {
    const { by, mentorId } = await live(world)
    const other = await arrangePair(world, { number: 1, names: ['Tom Okafor', 'Petra Lind'] })
    const sessions = async () =>
      (await world.database.selectFrom('pair_sessions').select('state').execute()).length
    const before = await sessions()
    for (const [personId, typed] of [
      [mentorId, name],
      [other.mentorId, 'Tom Okafor'],
    ] as const) {
      await world.run(askErasure, { personId }, administrator(world))
      await world.run(confirmErasure, { personId, name: typed }, administrator(world))
    }
    world.clock.advance(24 * hour)
    for (const personId of [mentorId, other.mentorId, mentorId])
      await world.run(erasePerson, { personId }, system)
    expect(await everywhere(world)).toEqual([])
    const { notes } = await world.run(readNotes, undefined, { actor: by('mentee') })
    expect(notes.map(({ text }) => text)).toEqual(['what Jonas wrote'])
    expect(await world.database.selectFrom('note_keys').select('holder').execute()).toEqual([
      { holder: 'shared' },
    ])
    expect(await sessions()).toBe(before)
    const { receipts, requests } = await world.run(listRequests, undefined, administrator(world))
    expect(requests).toEqual([])
    expect(receipts.map(({ number, personId }) => [number, personId])).toEqual([
      [2, other.mentorId],
      [1, mentorId],
    ])
    expect(receipts[0]!.previous).toBe(receipts[1]!.sha256)
    for (const receipt of receipts)
      expect(receipt.sha256).toBe(createHash('sha256').update(receiptText(receipt)).digest('hex'))
  })

  test('waits while a legal hold stands, and for whoever has another role', async ({ world }) => {
    const { mentorId, programmeId } = await live(world)
    await world.run(askErasure, { personId: mentorId }, administrator(world))
    await world.run(setHold, { programmeId, reason: 'A court asks.' })
    await expect(
      world.run(confirmErasure, { personId: mentorId, name }, administrator(world)),
    ).rejects.toMatchObject({ code: 'rights.failure.held' })
    await world.database
      .insertInto('accounts')
      .values({
        organisation_id: world.organisationId,
        account_id: '01890000-0000-7000-8000-00000000ac00',
        name,
        address: 'Zofia.Kanarek@example.org',
        roles: ['coordinator'],
        created_at: world.clock.now(),
      })
      .execute()
    await expect(
      world.run(confirmErasure, { personId: mentorId, name }, administrator(world)),
    ).rejects.toMatchObject({ code: 'rights.failure.works' })
  })
})
