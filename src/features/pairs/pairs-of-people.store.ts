import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

export interface PairOfPeople {
  readonly pairId: string
  readonly programmeId: string
  readonly mentorId: string
  readonly menteeId: string
}

/** Pairs of any programme that have not ended and that one of these people is in. */
export async function listLivingOf(
  db: Transaction,
  organisationId: string,
  personIds: readonly string[],
): Promise<PairOfPeople[]> {
  if (personIds.length === 0) return []
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['pair_id', 'programme_id', 'mentor_id', 'mentee_id'])
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['proposed', 'accepted', 'active', 'paused'])
    .where(sql<boolean>`(mentor_id = any(${personIds}::uuid[]) or mentee_id = any(${personIds}::uuid[]))`)
    .orderBy('pair_id')
    .limit(300)
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    programmeId: row.programme_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
  }))
}
