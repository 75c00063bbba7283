import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'pairs' | 'pair_answers'>(db)
const nothing = JSON.stringify({
  topics: [],
  topicsBack: [],
  languages: [],
  interests: [],
  sharedHours: null,
})

export interface EndedPair {
  readonly pairId: string
  readonly endedAt: Date
}

/** Pairs of a programme that are over, and since when: nothing changes a pair after its end. */
export async function listEnded(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<EndedPair[]> {
  const rows = await own(db)
    .selectFrom('pairs')
    .select(['pair_id', 'changed_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', 'in', ['closed', 'exited'])
    .orderBy('pair_id')
    .execute()
  return rows.map((row) => ({ pairId: row.pair_id, endedAt: row.changed_at }))
}

export async function listDetailsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  if (pairIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', [...pairIds])
    .where(sql<boolean>`(why <> ${nothing}::jsonb or kept_reason is not null)`)
    .execute()
  return rows.map((row) => row.pair_id)
}

export async function clearDetailsOf(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<string[]> {
  const found = await listDetailsOf(db, organisationId, pairIds)
  if (found.length === 0) return []
  await own(db)
    .updateTable('pairs')
    .set({ why: nothing, kept_rule: null, kept_reason: null, kept_by: null, kept_at: null })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', found)
    .execute()
  await own(db)
    .updateTable('pair_answers')
    .set({ initials: null, reason: null })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', found)
    .execute()
  return found
}
