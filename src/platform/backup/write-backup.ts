import { createHash } from 'node:crypto'
import { createWriteStream, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import { sealStream } from './backup-cipher.ts'
import { listTables, type BackupTable } from './list-tables.ts'

export interface BackupPart {
  readonly table: string
  readonly columns: readonly string[]
  readonly organisationId: string | null
}

export interface BackupManifest {
  readonly createdAt: string
  readonly migrations: readonly string[]
  readonly parts: readonly (BackupPart & { readonly rows: number; readonly sha256: string })[]
}

/**
 * Writes one sealed file: for each table and organisation a line that names it, then PostgreSQL's COPY text, then a manifest. All of it
 * from one snapshot, while the product goes on working. The file appears under its name only when it is whole.
 */
export async function writeBackup(
  address: DatabaseAddress,
  file: string,
  key: Buffer,
  now: Date,
  onTable: (name: string) => void = () => {},
): Promise<BackupManifest> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  const manifest = {
    createdAt: now.toISOString(),
    migrations: [] as string[],
    parts: [] as BackupManifest['parts'][number][],
  }
  try {
    await client.query('begin transaction isolation level repeatable read read only')
    const { rows } = await client.query<{ name: string }>('select name from applied_migrations order by name')
    manifest.migrations = rows.map(({ name }) => name)
    const content = Readable.from(backupText(client, manifest, onTable), { objectMode: false })
    await pipeline(content, createGzip(), sealStream(key), createWriteStream(`${file}.part`, { mode: 0o600 }))
    await client.query('commit')
    renameSync(`${file}.part`, file)
    await client.query(
      'insert into installation_backups (taken_at, row_count) values ($1, $2) on conflict do nothing',
      [now, manifest.parts.reduce((sum, { rows }) => sum + rows, 0)],
    )
    return manifest
  } finally {
    await client.end()
  }
}

async function* backupText(
  client: pg.Client,
  manifest: { parts: BackupManifest['parts'][number][] },
  onTable: (name: string) => void,
): AsyncGenerator<Buffer | string> {
  const { rows } = await client.query<{ id: string }>(
    'select organisation_id as id from organisation_register order by 1',
  )
  for (const table of await listTables(client)) {
    onTable(table.name)
    for (const organisationId of table.walled ? rows.map(({ id }) => id) : [null]) {
      const part: BackupPart = { table: table.name, columns: table.columns, organisationId }
      const counted = { rows: 0, hash: createHash('sha256') }
      yield `${JSON.stringify(part)}\n`
      yield* tableText(client, table, organisationId, counted)
      yield '\\.\n'
      manifest.parts.push({ ...part, rows: counted.rows, sha256: counted.hash.digest('hex') })
    }
  }
  yield `${JSON.stringify({ manifest })}\n`
}

async function* tableText(
  client: pg.Client,
  table: BackupTable,
  organisationId: string | null,
  counted: { rows: number; hash: ReturnType<typeof createHash> },
): AsyncGenerator<Buffer> {
  if (organisationId)
    await client.query(`select set_config('upstream.organisation', $1, true)`, [organisationId])
  const columns = table.columns.map((name) => `"${name}"`).join(', ')
  const where = organisationId ? `where organisation_id = '${organisationId}'` : ''
  const source = client.query(
    copyStreams.to(`copy (select ${columns} from "${table.name}" ${where}) to stdout`),
  )
  for await (const chunk of source as AsyncIterable<Buffer>) {
    counted.hash.update(chunk)
    for (const byte of chunk) if (byte === 10) counted.rows += 1
    yield chunk
  }
}
