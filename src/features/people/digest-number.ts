import { createHmac } from 'node:crypto'
import type { Work } from '#platform/database/work.ts'
import { makeDataKey, openDataKey, type DataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { findErasureKey, insertErasureKey } from './erased-people.store.ts'
import { plainAddress } from './people-import.rules.ts'

const purposeOf = (work: Work) => wrapPurpose('erasure_keys', work.organisationId)

/** The organisation's key for digests of erased people; nothing before the first of them. */
export async function findDigestKey(work: Work): Promise<DataKey | null> {
  const wrap = await findErasureKey(work.db, work.organisationId)
  return wrap ? openDataKey(work, wrap, purposeOf(work)) : null
}

export async function openDigestKey(work: Work): Promise<DataKey> {
  const known = await findDigestKey(work)
  if (known) return known
  const { dataKey, wrap } = makeDataKey(work, purposeOf(work))
  const isFirst = await insertErasureKey(work.db, work.organisationId, { wrap, madeAt: work.now })
  return isFirst ? dataKey : openDigestKey(work)
}

/** A number, or an address that stands for one, written in whatever case. Without the key nobody can try numbers out. */
export function digestNumber(key: DataKey, text: string): Buffer {
  return createHmac('sha256', key).update(plainAddress(text), 'utf8').digest()
}
