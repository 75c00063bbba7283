import pg from 'pg'
import { connectionConfig, type DatabaseAddress } from '#platform/database/connect.ts'
import type { Chance } from '#platform/clock/clock.ts'
import { keyIdOfWrap, rewrapDataKey } from './seal.ts'
import type { Sealing } from './sealing-keys.ts'
import { wrapPurpose, wrapPurposes, type WrappedTable } from './wrap-purposes.rules.ts'

export interface Rewrapped {
  /** Wraps made anew with the current key. */
  readonly done: number
  /** Wraps nobody can open, since their key is in no line of the key file. They stay as they are. */
  readonly closed: number
}

interface Order {
  readonly organisationId: string
  readonly sealing: Sealing
  readonly chance: Chance
  /** Called after each batch with how many wraps were looked at. */
  readonly onProgress?: (looked: number) => void
}

const batchSize = 200

/**
 * Wraps every data key of an organisation anew with the current key. What is sealed is not touched, and nothing waits: each batch is a
 * transaction of its own and changes a wrap only if it still is the one that was read. Killed and started again it goes on.
 */
export async function rewrapKeys(address: DatabaseAddress, order: Order): Promise<Rewrapped> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    const sum = { done: 0, closed: 0 }
    let looked = 0
    for (const table of Object.keys(wrapPurposes) as WrappedTable[])
      for (let after: string | null = ''; after !== null;) {
        const batch: Batch = await rewrapBatch(client, table, after, order)
        sum.done += batch.done
        sum.closed += batch.closed
        looked += batch.looked
        if (batch.looked > 0) order.onProgress?.(looked)
        after = batch.last
      }
    return sum
  } finally {
    await client.end()
  }
}

/** How many wraps of an organisation are not made with the current key. */
export async function countOldWraps(
  address: DatabaseAddress,
  { organisationId, sealing }: Pick<Order, 'organisationId' | 'sealing'>,
): Promise<number> {
  const client = new pg.Client(connectionConfig(address, 'owner'))
  await client.connect()
  try {
    await client.query('begin read only')
    await client.query(`select set_config('upstream.organisation', $1, true)`, [organisationId])
    let count = 0
    for (const table of Object.keys(wrapPurposes)) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from ${table} where organisation_id = $1 and ${isOld(2)}`,
        [organisationId, sealing.keys()[0]?.id ?? ''],
      )
      count += rows[0]!.count
    }
    await client.query('commit')
    return count
  } finally {
    await client.end()
  }
}

interface Batch extends Rewrapped {
  readonly looked: number
  /** Where the next batch begins; null after the last. */
  readonly last: string | null
}

const isOld = (parameter: number) =>
  `key_wrap is not null and encode(substring(key_wrap from 2 for 8), 'hex') <> $${parameter}`

async function rewrapBatch(
  client: pg.Client,
  table: WrappedTable,
  after: string,
  { organisationId, sealing, chance }: Order,
): Promise<Batch> {
  const [, ...columns] = wrapPurposes[table]
  const place = `concat_ws(' ', ${columns.join(', ')})`
  await client.query('begin')
  try {
    await client.query(`select set_config('upstream.organisation', $1, true)`, [organisationId])
    const { rows } = await client.query<{ place: string; ids: string[]; wrap: Buffer }>(
      `select ${place} as place, array[${columns.map((column) => `${column}::text`).join(', ')}] as ids, key_wrap as wrap
       from ${table} where organisation_id = $1 and ${isOld(2)} and ${place} collate "C" > $3
       order by ${place} collate "C" limit ${batchSize}`,
      [organisationId, sealing.keys()[0]?.id ?? '', after],
    )
    const held = new Set(sealing.keys().map(({ id }) => id))
    let done = 0
    let closed = 0
    for (const { ids, wrap } of rows) {
      if (!held.has(keyIdOfWrap(wrap))) {
        closed += 1
        continue
      }
      const fresh = rewrapDataKey({ sealing, chance }, wrap, wrapPurpose(table, ...ids))
      const here = columns.map((column, at) => `${column} = $${at + 4}`).join(' and ')
      const { rowCount } = await client.query(
        `update ${table} set key_wrap = $1${keepsCodeKey(table)} where organisation_id = $2 and key_wrap = $3 and ${here}`,
        [fresh, organisationId, wrap, ...ids],
      )
      done += rowCount ?? 0
    }
    await client.query('commit')
    return { done, closed, looked: rows.length, last: rows.length < batchSize ? null : rows.at(-1)!.place }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** A case's code was made with the key that wrapped the case first; its digest cannot be made anew without the code. */
function keepsCodeKey(table: WrappedTable): string {
  return table === 'cases'
    ? `, code_key = case when code_digest is null then null
         else coalesce(code_key, encode(substring(key_wrap from 2 for 8), 'hex')) end`
    : ''
}
