import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { PassThrough, type Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { openStream } from './backup-cipher.ts'
import { listTables } from './list-tables.ts'
import type { BackupManifest, BackupPart } from './write-backup.ts'

/**
 * Restores a backup into an empty, migrated installation of the same or a newer version. One transaction: whatever is wrong with the file,
 * the installation stays as it was.
 */
export async function restoreBackup(
  address: DatabaseAddress,
  file: string,
  key: Buffer,
  onTable: (name: string) => void = () => {},
): Promise<BackupManifest> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    await client.query('begin')
    const { rowCount } = await client.query('select 1 from organisation_register limit 1')
    if (rowCount)
      throw new Error(
        'This installation is not empty. Restore into a new data folder or database; nothing was changed.',
      )
    const walls = (await listTables(client)).filter(({ walled }) => walled)
    // COPY cannot write through a forced wall; it stands again before the commit.
    for (const { name } of walls) await client.query(`alter table "${name}" no force row level security`)
    const manifest = await copyAll(client, file, key, onTable)
    for (const { name } of walls) await client.query(`alter table "${name}" force row level security`)
    await client.query('commit')
    return manifest
  } finally {
    await client.end()
  }
}

async function copyAll(
  client: pg.Client,
  file: string,
  key: Buffer,
  onTable: (name: string) => void,
): Promise<BackupManifest> {
  const text = new PassThrough()
  const read = createReadStream(file).on('error', (error) => text.destroy(error))
  const opened = read.pipe(openStream(key)).on('error', (error) => text.destroy(error))
  opened
    .pipe(createGunzip())
    .on('error', (error) => text.destroy(error))
    .pipe(text)

  const hashes: string[] = []
  let manifest: BackupManifest | undefined
  let current: { sink: Writable; hash: ReturnType<typeof createHash> } | undefined
  for await (const bytes of linesOf(text)) {
    const line = current ? '' : bytes.toString('utf8')
    if (!current) {
      const head = JSON.parse(line) as BackupPart | { manifest: BackupManifest }
      if ('manifest' in head) manifest = head.manifest
      else {
        onTable(head.table)
        current = { sink: await openTable(client, head), hash: createHash('sha256') }
      }
    } else if (bytes.equals(endOfTable)) {
      current.sink.end()
      await finished(current.sink)
      hashes.push(current.hash.digest('hex'))
      current = undefined
    } else {
      const row = Buffer.concat([bytes, lineFeed])
      current.hash.update(row)
      if (!current.sink.write(row)) await once(current.sink, 'drain')
    }
  }
  if (!manifest || manifest.parts.some(({ sha256 }, at) => sha256 !== hashes[at])) {
    throw new Error('The backup is damaged or incomplete. Nothing was restored from it.')
  }
  return manifest
}

const lineFeed = Buffer.from('\n')
const endOfTable = Buffer.from('\\.')

/** Splits at line feeds only. Ready-made readers also split at U+2028, which COPY leaves as it is inside a value. */
async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...held, chunk.subarray(from, at)])
      held = []
      from = at + 1
    }
    if (from < chunk.length) held.push(chunk.subarray(from))
  }
  if (held.length > 0) yield Buffer.concat(held)
}

async function openTable(client: pg.Client, { table, columns }: BackupPart): Promise<Writable> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [`public."${table}"`],
  )
  const known = new Set(rows.map(({ name }) => name))
  const missing = columns.find((column) => !known.has(column))
  if (missing)
    throw new Error(
      `This backup knows ${table}.${missing}, which this version does not. Restore it with the version that wrote it or a newer one.`,
    )
  return client.query(
    copyStreams.from(`copy "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) from stdin`),
  )
}
