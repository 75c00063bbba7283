import { tables, type Transaction } from '#platform/database/work.ts'
import type { ImportState } from './people-import.rules.ts'

export async function listUntouched(
  db: Transaction,
  organisationId: string,
  before: Date,
): Promise<{ importId: string; state: ImportState }[]> {
  const rows = await tables<'people_imports'>(db)
    .selectFrom('people_imports')
    .select(['import_id', 'state'])
    .where('organisation_id', '=', organisationId)
    .where('changed_at', '<', before)
    .execute()
  return rows.map((row) => ({ importId: row.import_id, state: row.state as ImportState }))
}
