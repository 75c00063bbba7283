import { tables, type Transaction } from '#platform/database/work.ts'

/** Makes one pair part of an announcement of its own. */
export async function claimPair(
  db: Transaction,
  organisationId: string,
  pairId: string,
  announcementId: string,
): Promise<void> {
  await tables<'pairs'>(db)
    .updateTable('pairs')
    .set({ announcement_id: announcementId })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
}

/** Deletes a pair nobody has heard of; any other stays. */
export async function deleteOpenPair(db: Transaction, organisationId: string, pairId: string): Promise<void> {
  await tables<'pairs'>(db)
    .deleteFrom('pairs')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('state', '=', 'proposed')
    .where('announcement_id', 'is', null)
    .execute()
}
