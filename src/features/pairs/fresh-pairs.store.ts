import { tables, type Transaction } from '#platform/database/work.ts'
import type { PairReasons } from './pairs.contract.ts'

export interface FreshPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly why: PairReasons
}

export async function insertPairs(
  db: Transaction,
  organisationId: string,
  of: { programmeId: string; runId: string; now: Date },
  pairs: readonly FreshPair[],
): Promise<void> {
  const rows = pairs.map(({ pairId, mentorId, menteeId, why }) => ({
    organisation_id: organisationId,
    pair_id: pairId,
    programme_id: of.programmeId,
    run_id: of.runId,
    mentor_id: mentorId,
    mentee_id: menteeId,
    state: 'proposed',
    why: JSON.stringify(why),
    created_at: of.now,
    changed_at: of.now,
  }))
  for (let from = 0; from < rows.length; from += 1000)
    await tables<'pairs'>(db)
      .insertInto('pairs')
      .values(rows.slice(from, from + 1000))
      .execute()
}

/** Pairs nobody has heard of are replaced by those of a newer approval. */
export async function deleteUnannounced(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<number> {
  const rows = await tables<'pairs'>(db)
    .deleteFrom('pairs')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'proposed')
    .where('announcement_id', 'is', null)
    .returning('pair_id')
    .execute()
  return rows.length
}
