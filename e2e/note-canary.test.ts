import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { connect } from '#platform/database/connect.ts'
import { openStream, readKey } from '#platform/backup/backup-cipher.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { roles } from '#contract/actor.ts'
import { openInstallation } from '#app/installation.ts'
import { arrangeRoom, type ArrangedRoom } from './arrange-room.ts'
import { startProduct, type RunningProduct } from './start-product.ts'
import { signedIn, visitor, type Visitor } from './visitor.ts'

/** Words nobody could have written by chance, one for each place something private is written to. */
const canary = (place: string) => `${place}${randomBytes(12).toString('hex')}`

let product: RunningProduct
let room: ArrangedRoom
const written: string[] = []
const mark = (place: string) => {
  const word = canary(place)
  written.push(word)
  return word
}

beforeAll(async () => {
  product = await startProduct({ demo: true, environment: { UPSTREAM_LOG: 'debug' } })
  room = await arrangeRoom(product, { weeks: 2 })
  await writeEverywhere()
}, 240_000)
afterAll(async () => {
  await room.close()
  await product.stop()
})

/** A day of both: notes of every kind, changed and deleted ones, a log, goals, the ledger, and forms that were refused or broke. */
async function writeEverywhere(): Promise<void> {
  const session = (await room.sessions())[0]!
  for (const side of ['mentor', 'mentee'] as const) {
    const hand = visitor(product.url)
    const home = (await room.link(side)).replace(/\/$/, '')
    const post = async (page: string, form: Record<string, string>, status = 302) => {
      const answer = await hand.post(`${home}/${page}`, form)
      expect([page, answer.status]).toEqual([page, status])
    }
    for (let times = 0; times < 20; times += 1) {
      await post('notes/own', { text: mark('own') })
      await post('notes/shared', { text: `${mark('shared')} and ${mark('again')}` })
    }
    await post('notes/own', { text: mark('long').repeat(300) }, 422)
    await post(`log/${session.sessionId}`, {
      happened: 'met',
      balance: '2',
      action: mark('action'),
      door: mark('door'),
    })
    await post('goals/new', { text: mark('goal'), whose: 'both', objective: 'new-skills' })
    await post('goals/new', { text: mark('refused'), whose: 'both' }, 422)
    await post('goals', { kind: 'learned', line: mark('learned') })
    await changeAndDelete(hand, home)
    // A made-up note: what was typed for it goes nowhere.
    await post('notes/01890000-0000-7000-8000-00000000dead', { text: mark('nowhere') }, 404)
  }
}

async function changeAndDelete(hand: Visitor, home: string): Promise<void> {
  const { body } = await hand.get(`${home}/notes`)
  const [first, second] = [...body.matchAll(/\/pair\/notes\/([0-9a-f-]{36})"/g)].map(([, id]) => id!)
  expect((await hand.post(`${home}/notes/${first}`, { text: mark('changed') })).status).toBe(302)
  expect((await hand.post(`${home}/notes/${second}`, { intent: 'delete' })).status).toBe(302)
}

/** Every written word that stands in the bytes, as it is or as hexadecimal or base64 text would hold it. */
function found(bytes: Buffer, words: readonly string[]): string[] {
  return words.filter((word) =>
    [word, Buffer.from(word).toString('hex'), Buffer.from(word).toString('base64').slice(0, -4)].some(
      (form) => bytes.includes(form),
    ),
  )
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return entry.isFile() ? [path] : []
  })
}

/** Everything of the installation on disk: table files, write-ahead log, keys, whatever else. */
function foundOnDisk(words: readonly string[]): string[] {
  return filesBelow(product.folder).flatMap((file) =>
    found(readFileSync(file), words).map((word) => `${word} in ${file.slice(product.folder.length)}`),
  )
}

async function inDatabase<Outcome>(
  ask: (db: ReturnType<typeof connect>) => Promise<Outcome>,
): Promise<Outcome> {
  const installation = await openInstallation(readSettings({ UPSTREAM_DATA: product.folder }))
  const owner = connect(installation.address, 'owner', 1)
  try {
    return await ask(owner)
  } finally {
    await owner.destroy()
    await installation.close()
  }
}
const flush = () => inDatabase((db) => sql`checkpoint`.execute(db))

describe('what the two of a pair write', () => {
  test('is readable to them', async () => {
    const { body } = await visitor(product.url).get(await room.link('mentor', 'notes'))
    expect(written.filter((word) => body.includes(word)).length).toBeGreaterThan(60)
    expect(written.length).toBeGreaterThan(100)
  })

  test('stands in no file of the database, its log of writes or the product’s own log', async () => {
    await flush()
    expect(foundOnDisk(written)).toEqual([])
    expect(found(Buffer.from(product.log()), written)).toEqual([])
    expect(product.log()).toContain('"msg":"request"')
  }, 240_000)

  test('stands in no backup, not even in one that has been opened', async () => {
    const file = join(product.folder, 'canary.backup')
    execFileSync('bin/upstream', ['backup', file], {
      env: { ...process.env, UPSTREAM_DATA: product.folder },
    })
    expect(found(readFileSync(file), written)).toEqual([])
    const parts: Buffer[] = []
    const key = readKey(join(product.folder, 'keys', 'backup.key'), { create: false })
    await pipeline(createReadStream(file), openStream(key), createGunzip(), async (text) => {
      for await (const part of text) parts.push(part as Buffer)
    })
    const text = Buffer.concat(parts)
    expect(text.includes('pair_notes')).toBe(true)
    expect(found(text, written)).toEqual([])
  }, 120_000)

  test('is sent to no role, whatever page it opens, nor to whoever follows a link in their place', async () => {
    for (const role of roles) {
      const somebody = await signedIn(product, role)
      for (const path of ['/', '/outbox', '/people', '/account', `/programmes/${room.programmeId}/pairs`]) {
        const { body } = await somebody.get(path)
        expect(found(Buffer.from(body), written), `${path} as ${role}`).toEqual([])
      }
    }
    for (const page of ['notes', 'notes/own', 'goals', 'goals/new']) {
      const { status, body } = await visitor(product.url).get(await room.link('mentor', page, true))
      expect([page, status]).toEqual([page, 403])
      expect(found(Buffer.from(body), written)).toEqual([])
    }
    const { status, body } = await visitor(product.url).get(await room.link('mentor', '', true))
    expect(status).toBe(200)
    expect(found(Buffer.from(body), written)).toEqual([])
  })

  test('would be found by this search if it were stored in clear', async () => {
    const planted = canary('planted')
    await inDatabase(async (db) => {
      await sql`create table planted (words text)`.execute(db)
      await sql`insert into planted values (${planted})`.execute(db)
      await sql`checkpoint`.execute(db)
    })
    expect(foundOnDisk([planted]).length).toBeGreaterThanOrEqual(2)
  })
})
