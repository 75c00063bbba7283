import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect } from 'vitest'
import { test as productTest } from '#testing/product-test.ts'
import { systemChance, type Chance } from '#platform/clock/clock.ts'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { listTables } from '#platform/backup/list-tables.ts'
import { listWrapKeys } from './list-wrap-keys.ts'
import { countOldWraps, rewrapKeys } from './rewrap-keys.ts'
import { keyIdOfWrap, makeDataKey, openDataKey, openText, sealText } from './seal.ts'
import { sealingKey, type Sealing } from './sealing-keys.ts'
import { wrapPurpose, wrapPurposes } from './wrap-purposes.rules.ts'

const [older, newer] = [sealingKey(randomBytes(32)), sealingKey(randomBytes(32))]
const before: Sealing = { keys: () => [older] }
const during: Sealing = { keys: () => [newer, older] }
const after: Sealing = { keys: () => [newer] }
const chance = systemChance
const now = new Date('2026-06-01T09:00:00Z')
const many = 430
const purposeOf = (personId: string) => wrapPurpose('calendar_connections', personId)

interface Shelf {
  readonly organisationId: string
  readonly owner: pg.Client
  /** What each wrap opens, by the row it stands in. */
  wraps(): Promise<{ personId: string; wrap: Buffer }[]>
}

/** More wraps than one batch, each with a text sealed by its data key, and two cases. */
const test = productTest.extend<{ shelf: Shelf }>({
  shelf: async ({ address }, use) => {
    const owner = new pg.Client(connectionConfig(address, 'owner'))
    await owner.connect()
    const organisationId = randomUUID()
    await owner.query('insert into organisation_register values ($1, $2)', [organisationId, now])
    await owner.query(`select set_config('upstream.organisation', $1, false)`, [organisationId])
    for (let at = 0; at < many; at += 1) {
      const personId = randomUUID()
      const { wrap } = makeDataKey({ sealing: before, chance }, purposeOf(personId))
      await owner.query(`insert into calendar_connections values ($1, $2, $3, '', 'new', null, null, $4)`, [
        organisationId,
        personId,
        wrap,
        now,
      ])
    }
    for (const codeDigest of ['digest', null]) {
      const caseId = randomUUID()
      const { wrap } = makeDataKey({ sealing: before, chance }, wrapPurpose('cases', caseId))
      await owner.query(
        `insert into cases (organisation_id, case_id, code_digest, key_wrap, state, first_handler_id, raised_at, acknowledge_by, feedback_by)
         values ($1, $2, $3, $4, 'open', $5, $6, $6, $6)`,
        [organisationId, caseId, codeDigest, wrap, randomUUID(), now],
      )
    }
    await use({
      organisationId,
      owner,
      wraps: async () =>
        (
          await owner.query(
            'select person_id as "personId", key_wrap as wrap from calendar_connections where organisation_id = $1',
            [organisationId],
          )
        ).rows,
    })
    await owner.query('delete from calendar_connections where organisation_id = $1', [organisationId])
    await owner.query('delete from cases where organisation_id = $1', [organisationId])
    await owner.end()
  },
})

const rewrap = (
  address: DatabaseAddress,
  { organisationId }: Shelf,
  ports: { sealing: Sealing; chance: Chance },
) => rewrapKeys(address, { organisationId, ...ports })

describe('wrapping data keys anew', () => {
  test('knows every table that holds a wrap, and the columns its purpose is made of', async ({ shelf }) => {
    const tables = (await listTables(shelf.owner)).filter(({ columns }) => columns.includes('key_wrap'))
    expect(tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(wrapPurposes))
    for (const { name, columns } of tables)
      for (const column of wrapPurposes[name as keyof typeof wrapPurposes].slice(1))
        expect(columns, name).toContain(column)
  })

  test('leaves what is sealed as it is, opens with the new key alone, and changes nothing the second time', async ({
    address,
    shelf,
  }) => {
    const [{ personId, wrap }] = (await shelf.wraps()) as [{ personId: string; wrap: Buffer }]
    const purpose = purposeOf(personId)
    const sealed = sealText({ chance }, openDataKey({ sealing: before }, wrap, purpose), 'between us', 'note')
    const ports = { sealing: during, chance }
    expect(await countOldWraps(address, { ...shelf, sealing: during })).toBe(many + 2)
    expect(await rewrap(address, shelf, ports)).toEqual({ done: many + 2, closed: 0 })
    const wraps = await shelf.wraps()
    for (const one of wraps) {
      expect(keyIdOfWrap(one.wrap)).toBe(newer.id)
      openDataKey({ sealing: after }, one.wrap, purposeOf(one.personId))
    }
    const fresh = wraps.find((one) => one.personId === personId)!.wrap
    expect(openText(openDataKey({ sealing: after }, fresh, purpose), sealed, 'note')).toBe('between us')
    expect(await rewrap(address, shelf, ports)).toEqual({ done: 0, closed: 0 })
    expect(await shelf.wraps()).toEqual(wraps)
  })

  test('goes on where it was killed', async ({ address, shelf }) => {
    let left = 300
    const killed: Chance = {
      ...chance,
      bytes: (length) => {
        if (left-- === 0) throw new Error('killed')
        return chance.bytes(length)
      },
    }
    await expect(rewrap(address, shelf, { sealing: during, chance: killed })).rejects.toThrow('killed')
    const half = (await shelf.wraps()).filter(({ wrap }) => keyIdOfWrap(wrap) === newer.id).length
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(many)
    for (const one of await shelf.wraps()) openDataKey({ sealing: during }, one.wrap, purposeOf(one.personId))
    await rewrap(address, shelf, { sealing: during, chance })
    expect(await countOldWraps(address, { ...shelf, sealing: during })).toBe(0)
  })

  test('keeps a wrap whose key is gone, and says how many there are', async ({ address, shelf }) => {
    const wraps = await shelf.wraps()
    expect(await rewrap(address, shelf, { sealing: after, chance })).toEqual({ done: 0, closed: many + 2 })
    expect(await shelf.wraps()).toEqual(wraps)
  })

  test('still names the older key while a case knows its code by it', async ({ address, shelf }) => {
    await rewrap(address, shelf, { sealing: during, chance })
    expect((await listWrapKeys(address)).toSorted()).toEqual([newer.id, older.id].toSorted())
    await shelf.owner.query(`update cases set code_key = $1 where code_digest is not null`, [newer.id])
    expect(await listWrapKeys(address)).toEqual([newer.id])
  })
})
