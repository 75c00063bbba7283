import { tables, type Transaction } from '#platform/database/work.ts'

/** Pairs with what each of the two answered, of whatever kind the caller narrows them to. */
export function selectAnsweredPairs(db: Transaction, organisationId: string) {
  return tables<'pairs' | 'pair_answers' | 'announcements'>(db)
    .selectFrom('pairs')
    .leftJoin('pair_answers as mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'pairs.organisation_id')
        .onRef('mentor.pair_id', '=', 'pairs.pair_id')
        .on('mentor.side', '=', 'mentor'),
    )
    .leftJoin('pair_answers as mentee', (join) =>
      join
        .onRef('mentee.organisation_id', '=', 'pairs.organisation_id')
        .onRef('mentee.pair_id', '=', 'pairs.pair_id')
        .on('mentee.side', '=', 'mentee'),
    )
    .where('pairs.organisation_id', '=', organisationId)
}
