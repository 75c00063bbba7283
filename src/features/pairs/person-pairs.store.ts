import { tables, type Transaction } from '#platform/database/work.ts'
import type { PairState, Side } from './pair.rules.ts'

/** One pair of a person, as far as places are counted: where it stands and whether they themselves said yes. */
export interface PlaceTaken {
  readonly pairId: string
  readonly state: PairState
  readonly mentorSaidYes: boolean
}

/** The pairs of one person on one side of a programme that have not ended. */
export async function listLivingPairsOfPerson(
  db: Transaction,
  organisationId: string,
  { programmeId, personId, side }: { programmeId: string; personId: string; side: Side },
): Promise<PlaceTaken[]> {
  const rows = await tables<'pairs' | 'pair_answers'>(db)
    .selectFrom('pairs')
    .leftJoin('pair_answers as mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'pairs.organisation_id')
        .onRef('mentor.pair_id', '=', 'pairs.pair_id')
        .on('mentor.side', '=', 'mentor'),
    )
    .select(['pairs.pair_id', 'pairs.state', 'mentor.answer'])
    .where('pairs.organisation_id', '=', organisationId)
    .where('pairs.programme_id', '=', programmeId)
    .where(side === 'mentor' ? 'pairs.mentor_id' : 'pairs.mentee_id', '=', personId)
    .where('pairs.state', 'in', ['proposed', 'accepted', 'active', 'paused'])
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    state: row.state as PairState,
    mentorSaidYes: row.answer === 'yes',
  }))
}
