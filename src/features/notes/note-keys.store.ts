import { tables, type Transaction } from '#platform/database/work.ts'
import type { NoteHolder } from './notes.contract.ts'

export async function findKeyWrap(
  db: Transaction,
  organisationId: string,
  pairId: string,
  holder: NoteHolder,
): Promise<Buffer | undefined> {
  const row = await tables<'note_keys'>(db)
    .selectFrom('note_keys')
    .select('key_wrap')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('holder', '=', holder)
    .executeTakeFirst()
  return row?.key_wrap
}

export async function insertKeyWrap(
  db: Transaction,
  organisationId: string,
  key: { pairId: string; holder: NoteHolder; wrap: Buffer; madeAt: Date },
): Promise<void> {
  await tables<'note_keys'>(db)
    .insertInto('note_keys')
    .values({
      organisation_id: organisationId,
      pair_id: key.pairId,
      holder: key.holder,
      key_wrap: key.wrap,
      made_at: key.madeAt,
    })
    .execute()
}

/** The notes a key opened go with it. */
export async function deleteKeyWraps(
  db: Transaction,
  organisationId: string,
  pairId: string,
  holders: readonly NoteHolder[],
): Promise<number> {
  const rows = await tables<'note_keys'>(db)
    .deleteFrom('note_keys')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('holder', 'in', holders)
    .returning('holder')
    .execute()
  return rows.length
}
