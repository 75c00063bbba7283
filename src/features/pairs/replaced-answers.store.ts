import { tables, type Transaction } from '#platform/database/work.ts'
import type { Answer, Side } from './pair.rules.ts'
import type { DeclineReason } from './pairs.contract.ts'

/** A yes that becomes a no while the other one has not answered. The trail keeps both. */
export async function replaceAnswer(
  db: Transaction,
  organisationId: string,
  pairId: string,
  given: { side: Side; answer: Answer; initials: string | null; reason: DeclineReason | null; at: Date },
): Promise<void> {
  await tables<'pair_answers'>(db)
    .updateTable('pair_answers')
    .set({
      answer: given.answer,
      initials: given.initials,
      reason: given.reason,
      answered_at: given.at,
    })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('side', '=', given.side)
    .execute()
}
