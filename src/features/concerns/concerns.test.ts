import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test, type Room } from '#testing/case-test.ts'
import { answerCase } from './answer-case.ts'
import { claimTry } from './claim-try.ts'
import { handOverCase } from './hand-over-case.ts'
import { keepPromises } from './keep-promises.ts'
import { listCases } from './list-cases.ts'
import { raiseConcern, type Concern } from './raise-concern.ts'
import { readCase } from './read-case.ts'
import { readOwnCase } from './read-own-case.ts'
import { writeOwnMessage } from './write-own-message.ts'

const [ines, ruth, per] = [1, 2, 3].map((n) => `00000000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
]
const madeUp = '01890000-0000-7000-8000-00000000dead'
const hour = 3_600_000
const machine = '198.51.100.7'

const concern = (more: Partial<Concern> = {}): Concern => ({
  facts: {
    need: 'serious',
    reach: 'named',
    name: 'Amira Canary',
    address: 'amira@canary.example',
    language: 'en',
    timeZone: 'Europe/London',
  },
  what: 'Quillfeather said it in front of everybody.',
  firstHandlerId: ines,
  secondHandlerId: ruth,
  keptOut: [per],
  draft: '7b0ad0a0-6d0c-4a43-9a63-1d9f0f6f2c10',
  machine,
  ...more,
})
const open = (room: Room, code: string) => room.run(readOwnCase, { code, machine })
const inbox = (room: Room, who: string) => room.run(listCases, undefined, room.handler(who))
const read = (room: Room, who: string, caseId: string) => room.run(readCase, { caseId }, room.handler(who))
const answer = (
  room: Room,
  caseId: string,
  kind: 'acknowledgement' | 'message' | 'action' | 'closing',
  text: string,
) => room.run(answerCase, { caseId, kind, text, submission: undefined }, room.handler(ines))
async function raised(room: Room, more: Partial<Concern> = {}) {
  const { code } = await room.run(raiseConcern, concern(more))
  const [line] = (await inbox(room, ines)).cases
  return { code, caseId: line!.caseId }
}
const mails = (room: Room) =>
  room.database
    .selectFrom('case_mails')
    .select(['receiver', 'account_id', 'key'])
    .orderBy('created_at')
    .orderBy('key')
    .execute()

describe('a concern', () => {
  test('is stored with its words, its name and its code sealed away', async ({ room }) => {
    const { code } = await raised(room)
    for (const table of [
      'cases',
      'case_messages',
      'case_kept_out',
      'case_mails',
      'case_tries',
      'case_log_entries',
    ]) {
      const { rows } = await sql`select t::text as row from ${sql.table(table)} t`.execute(room.database)
      const text = JSON.stringify(rows)
      for (const secret of ['Quillfeather', 'Amira', 'canary.example', code, machine, 'serious'])
        expect(
          text.includes(secret) || text.includes(Buffer.from(secret).toString('hex')),
          `${table}: ${secret}`,
        ).toBe(false)
    }
    expect((await open(room, code)).thread).toMatchObject([{ author: 'person', text: concern().what }])
  })

  test('sent twice is one case with one code; changed and sent again it is another', async ({ room }) => {
    const first = await room.run(raiseConcern, concern())
    expect(await room.run(raiseConcern, concern())).toEqual(first)
    expect((await inbox(room, ines)).cases).toHaveLength(1)
    expect((await room.run(raiseConcern, concern({ what: 'More.' }))).code).not.toBe(first.code)
    expect((await inbox(room, ines)).cases).toHaveLength(2)
  })

  test('is not stored when nobody is left who may read it', async ({ room }) => {
    await expect(room.run(raiseConcern, concern({ firstHandlerId: null }))).rejects.toMatchObject({
      code: 'concerns.failure.nobodyFree',
    })
  })

  test('opens with its code in any spelling, and with no other', async ({ room }) => {
    const { code } = await raised(room)
    expect((await open(room, ` ${code.toLowerCase().replaceAll(/(....)/g, '$1 ')}`)).state).toBe('open')
    const wrong = [code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'), code.slice(1), 'x', '']
    for (const other of wrong)
      await expect(open(room, other)).rejects.toMatchObject({ code: 'concerns.failure.codeUnknown' })
  })

  test('asks the database the same questions for a wrong code of whatever form', async ({ room }) => {
    await raised(room)
    const asked: string[][] = []
    for (const code of ['6C4F7MGCH4T7DL5QBBDU', 'no code at all', '']) {
      const seen: string[] = []
      const spy = async (
        work: Parameters<typeof readOwnCase>[0],
        input: { code: string; machine: string },
      ) => {
        const db = work.db as unknown as typeof room.database
        const plugin = {
          transformQuery: ({ node }: { node: { kind: string } }) => (
            seen.push(JSON.stringify(node).replaceAll(/"[\w-]{43}"/g, '"digest"')),
            node
          ),
          transformResult: async ({ result }: { result: unknown }) => result,
        }
        return readOwnCase(
          { ...work, db: db.withPlugin(plugin as never) as unknown as typeof work.db },
          input,
        )
      }
      await expect(room.run(spy, { code, machine })).rejects.toThrow()
      asked.push(seen)
    }
    expect(asked[0]!.length).toBe(1)
    expect(asked[1]).toEqual(asked[0])
    expect(asked[2]).toEqual(asked[0])
  })

  test('lets a machine try codes only slowly, and counts right ones back', async ({ room }) => {
    const { code } = await raised(room)
    const tryOnce = () => room.run(claimTry, { kind: 'code', machine } as const)
    for (let round = 0; round < 20; round += 1) {
      await tryOnce()
      await open(room, code)
    }
    for (let round = 0; round < 8; round += 1) await tryOnce()
    await expect(tryOnce()).rejects.toMatchObject({ code: 'concerns.failure.wait' })
    room.clock.advance(2000)
    await tryOnce()
  })
})

describe('a case', () => {
  test('opens to its two handlers; to one kept out it answers like one that never was', async ({ room }) => {
    const { caseId } = await raised(room)
    expect((await read(room, ines, caseId)).thread).toHaveLength(1)
    expect((await read(room, ruth, caseId)).keptOut).toEqual([per])
    const refused = async (who: string, id: string) =>
      read(room, who, id).catch(({ code, words }: { code: string; words: unknown }) => [code, words])
    const unknown = await refused(per, madeUp)
    expect(unknown).toMatchObject(['concerns.failure.caseNotFound', {}])
    expect(await refused(per, caseId)).toEqual(unknown)
    expect(await refused(madeUp, caseId)).toEqual(unknown)
    expect((await inbox(room, per)).cases).toEqual([])
    const coordinator = { ...room.handler(ines), role: 'coordinator', roles: ['coordinator'] } as const
    await expect(room.run(readCase, { caseId }, coordinator as never)).rejects.toMatchObject({
      code: 'concerns.failure.notYours',
    })
  })

  test('shows the person every time it was opened, and by whom', async ({ room }) => {
    const { code, caseId } = await raised(room)
    await read(room, ines, caseId)
    await read(room, ruth, caseId)
    const { log } = await open(room, code)
    expect(log.map(({ action, accountId }) => [action, accountId])).toEqual([
      ['case.opened', ruth],
      ['case.opened', ines],
      ['case.raised', null],
    ])
  })

  test('is answered, worked on and closed in the words of the person, and opens again when they write', async ({
    room,
  }) => {
    const { code, caseId } = await raised(room)
    room.clock.advance(hour)
    await answer(room, caseId, 'acknowledgement', 'Thank you.')
    await expect(answer(room, caseId, 'acknowledgement', 'Again')).rejects.toMatchObject({
      code: 'concerns.failure.alreadyAcknowledged',
    })
    room.clock.advance(hour)
    await answer(room, caseId, 'action', 'We talk on Thursday.')
    room.clock.advance(hour)
    await room.run(writeOwnMessage, { code, text: 'It is settled.', closes: true, submission: undefined })
    expect(await open(room, code)).toMatchObject({ state: 'closed', promise: null })
    await expect(answer(room, caseId, 'message', 'x')).rejects.toMatchObject({
      code: 'concerns.failure.alreadyClosed',
    })
    room.clock.advance(hour)
    await room.run(writeOwnMessage, { code, text: 'It began again.', closes: false, submission: undefined })
    const again = await open(room, code)
    expect(again).toMatchObject({ state: 'acknowledged', eraseAt: null })
    expect(again.thread.map(({ kind }) => kind)).toEqual([
      'message',
      'acknowledgement',
      'action',
      'closing',
      'message',
    ])
  })

  test('takes a message once, however often it is sent', async ({ room }) => {
    const { code } = await raised(room)
    const message = { code, text: 'Once.', closes: false, submission: crypto.randomUUID() }
    await room.run(writeOwnMessage, message)
    await room.run(writeOwnMessage, message)
    expect((await open(room, code)).thread).toHaveLength(2)
  })

  test('is handed to the other handler, and the one who hands it over stays second', async ({ room }) => {
    const { caseId } = await raised(room)
    await room.run(handOverCase, { caseId }, room.handler(ines))
    expect(await read(room, ines, caseId)).toMatchObject({ firstHandlerId: ruth, secondHandlerId: ines })
  })

  test('waits first in the inbox when nobody has answered, the earliest promise before the others', async ({
    room,
  }) => {
    const { caseId } = await raised(room)
    await answer(room, caseId, 'acknowledgement', 'Thank you.')
    room.clock.advance(hour)
    await room.run(raiseConcern, concern({ what: 'second' }))
    room.clock.advance(hour)
    await room.run(raiseConcern, concern({ what: 'third' }))
    const { cases } = await inbox(room, ines)
    expect(cases.map(({ acknowledged }) => acknowledged)).toEqual([false, false, true])
    expect(cases[0]!.by < cases[1]!.by).toBe(true)
  })
})

describe('the promises of a case', () => {
  const handlers = [ines, ruth, per]
  const round = (room: Room, who: readonly string[] = handlers) =>
    room.run(keepPromises, { handlers: who }, { kind: 'system' })

  test('remind the first handler in time, and bring in the second when one is broken, each once', async ({
    room,
  }) => {
    await raised(room)
    await round(room)
    expect(await mails(room)).toHaveLength(1)
    room.clock.set(new Date('2026-06-02T18:00:00Z'))
    await round(room)
    await round(room)
    expect((await mails(room)).map(({ key }) => key)).toEqual(['raised', 'acknowledge soon first'])
    room.clock.set(new Date('2026-06-03T09:00:00Z'))
    await round(room)
    await round(room)
    expect((await mails(room)).slice(2)).toEqual([
      { receiver: 'handler', account_id: ines, key: 'acknowledge over first' },
      { receiver: 'handler', account_id: ruth, key: 'acknowledge over second' },
    ])
  })

  test('ask again before three months are over', async ({ room }) => {
    const { caseId } = await raised(room)
    await answer(room, caseId, 'acknowledgement', 'Thank you.')
    room.clock.set(new Date('2026-08-20T09:00:00Z'))
    await round(room)
    expect((await mails(room)).at(-1)).toMatchObject({ key: 'feedback soon first' })
  })

  test('pass to somebody free of conflicts when a handler leaves, and never to one kept out', async ({
    room,
  }) => {
    const { caseId } = await raised(room)
    await round(room, [ruth, per])
    expect(await read(room, ruth, caseId)).toMatchObject({ firstHandlerId: ruth, secondHandlerId: null })
    await round(room, [ruth, per, madeUp])
    expect(await read(room, ruth, caseId)).toMatchObject({ firstHandlerId: ruth, secondHandlerId: madeUp })
    await expect(read(room, ines, caseId)).rejects.toMatchObject({ code: 'concerns.failure.caseNotFound' })
  })

  test('end a year after it was closed: key, words, names and code are gone', async ({ room }) => {
    const { code, caseId } = await raised(room)
    await answer(room, caseId, 'closing', 'Talked and settled.')
    room.clock.set(new Date('2027-06-01T08:00:00Z'))
    await round(room)
    expect((await open(room, code)).state).toBe('closed')
    room.clock.set(new Date('2027-06-01T09:00:00Z'))
    await round(room)
    await expect(open(room, code)).rejects.toMatchObject({ code: 'concerns.failure.codeUnknown' })
    const rows = await room.database
      .selectFrom('cases')
      .select(['state', 'key_wrap', 'sealed_facts', 'code_digest'])
      .execute()
    expect(rows).toEqual([{ state: 'erased', key_wrap: null, sealed_facts: null, code_digest: null }])
    expect(await room.database.selectFrom('case_messages').select('message_id').execute()).toEqual([])
  })
})
