import { tables, type Transaction } from '#platform/database/work.ts'
import type { PairState } from './pair.rules.ts'

export interface LivingPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly state: PairState
  readonly announced: boolean
  readonly brokenRule: 'chain' | 'left' | null
  readonly flaggedAt: Date | null
}

/** Only ids and states of the pairs that live: ten thousand of them are read in one breath. */
export async function listLivingOfProgramme(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<LivingPair[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['pair_id', 'mentor_id', 'mentee_id', 'state', 'announcement_id', 'broken_rule', 'flagged_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', 'in', ['proposed', 'accepted', 'active', 'paused'])
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    state: row.state as PairState,
    announced: row.announcement_id !== null,
    brokenRule: row.broken_rule as LivingPair['brokenRule'],
    flaggedAt: row.flagged_at,
  }))
}
