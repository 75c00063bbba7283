import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect } from 'vitest'
import { emptyCopy } from '#testing/empty-copy.ts'
import { test } from '#testing/product-test.ts'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const now = new Date('2026-06-01T09:00:00Z')

async function fill(address: DatabaseAddress, names: readonly string[]): Promise<void> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  for (const name of names) {
    const id = randomUUID()
    await client.query('insert into organisation_register values ($1, $2)', [id, now])
    await client.query('insert into organisations (organisation_id, name, created_at) values ($1, $2, $3)', [
      id,
      name,
      now,
    ])
    await client.query(
      `insert into people (organisation_id, person_id, employee_id, full_name, created_at, changed_at) values ($1, $2, 'E1', $3, $4, $4)`,
      [id, randomUUID(), `Tab\there, back\\slash, \\. and\nnewline\u2028: ${name}`, now],
    )
  }
  await client.end()
}

async function takenAt(address: DatabaseAddress): Promise<Date[]> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  const { rows } = await client.query<{ taken_at: Date }>('select taken_at from installation_backups')
  await client.end()
  return rows.map(({ taken_at }) => taken_at)
}

async function content(address: DatabaseAddress): Promise<unknown> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  const organisations = await client.query('select * from organisations order by organisation_id')
  const people = await client.query('select * from people order by person_id')
  await client.end()
  return [organisations.rows, people.rows]
}

describe('a backup', () => {
  test('brings back every row of every organisation, sealed on the way', async ({ address }) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-backup-'))
    try {
      const source = await emptyCopy(address)
      await fill(source, ['Halvard & Wren', 'Canary 7f3a'])
      const file = join(folder, 'all.backup')
      const key = randomBytes(32)
      const manifest = await writeBackup(source, file, key, now)
      expect(manifest.parts.filter(({ table, rows }) => table === 'people' && rows === 1)).toHaveLength(2)
      expect(readFileSync(file).includes('Canary 7f3a')).toBe(false)
      expect(statSync(file).mode & 0o777).toBe(0o600)
      expect(await takenAt(source)).toEqual([now])

      const target = await emptyCopy(address)
      await restoreBackup(target, file, key)
      expect(await content(target)).toEqual(await content(source))
      await expect(restoreBackup(target, file, key)).rejects.toThrow('not empty')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test('is refused whole when a byte is changed, a part is missing or the key is another', async ({
    address,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'upstream-backup-'))
    try {
      const source = await emptyCopy(address)
      await fill(source, ['Halvard & Wren'])
      const file = join(folder, 'all.backup')
      const key = randomBytes(32)
      await writeBackup(source, file, key, now)
      const whole = readFileSync(file)
      const target = await emptyCopy(address)
      const flipped = Buffer.from(whole)
      flipped[Math.floor(whole.length / 2)]! ^= 1
      for (const broken of [flipped, whole.subarray(0, whole.length - 40), whole.subarray(0, 10)]) {
        writeFileSync(join(folder, 'broken.backup'), broken)
        await expect(restoreBackup(target, join(folder, 'broken.backup'), key)).rejects.toThrow()
      }
      await expect(restoreBackup(target, file, randomBytes(32))).rejects.toThrow('another key')
      expect(await content(target)).toEqual([[], []])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
