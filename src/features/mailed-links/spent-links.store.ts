import { tables, type Transaction } from '#platform/database/work.ts'

export async function deleteSpentLinks(db: Transaction, organisationId: string, before: Date): Promise<void> {
  await tables<'mailed_links'>(db)
    .deleteFrom('mailed_links')
    .where('organisation_id', '=', organisationId)
    .where((where) => where.or([where('used_at', '<', before), where('ends_at', '<', before)]))
    .execute()
}
