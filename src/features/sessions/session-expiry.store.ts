import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'session_answers' | 'session_events'>(db)
const kinds = ['session_answers', 'session_events'] as const

export async function listLogOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  if (pairIds.length === 0) return found
  for (const kind of kinds) {
    const rows = await own(db)
      .selectFrom(kind)
      .select('pair_id')
      .where('organisation_id', '=', organisationId)
      .where('pair_id', 'in', [...pairIds])
      .execute()
    found.push(...rows.map((row) => row.pair_id))
  }
  return found
}

export async function deleteLogOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  if (pairIds.length === 0) return found
  for (const kind of kinds) {
    const rows = await own(db)
      .deleteFrom(kind)
      .where('organisation_id', '=', organisationId)
      .where('pair_id', 'in', [...pairIds])
      .returning('pair_id')
      .execute()
    found.push(...rows.map((row) => row.pair_id))
  }
  return found
}
