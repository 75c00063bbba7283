import type { Work } from '#platform/database/work.ts'
import { makeDataKey, openDataKey, type DataKey } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findKeyWrap, insertKeyWrap } from './note-keys.store.ts'
import type { NoteHolder } from './notes.contract.ts'

export interface KeyOrder {
  readonly pairId: string
  readonly holder: NoteHolder
}

const purposeOf = ({ pairId, holder }: KeyOrder) => wrapPurpose('note_keys', pairId, holder)

/** The key to read with; nothing when nothing was ever written, or its wrap was destroyed. The caller has come in through `findOwnRoom`. */
export async function findPairKey(work: Work, order: KeyOrder): Promise<DataKey | undefined> {
  const wrap = await findKeyWrap(work.db, work.organisationId, order.pairId, order.holder)
  return wrap && openDataKey(work, wrap, purposeOf(order))
}

/** The key to write with, made with the first words. */
export async function openPairKey(work: Work, order: KeyOrder): Promise<DataKey> {
  // Two first notes at once: the second waits and finds the key of the first.
  await lockPairById(work, order)
  const known = await findPairKey(work, order)
  if (known) return known
  const { dataKey, wrap } = makeDataKey(work, purposeOf(order))
  await insertKeyWrap(work.db, work.organisationId, { ...order, wrap, madeAt: work.now })
  return dataKey
}
