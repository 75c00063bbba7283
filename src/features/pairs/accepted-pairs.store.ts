import { tables, type Transaction } from '#platform/database/work.ts'
import type { PairState } from './pair.rules.ts'
import type { PairReasons } from './pairs.contract.ts'

export interface AcceptedPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly why: PairReasons
  readonly state: Exclude<PairState, 'proposed'>
  readonly acceptedAt: Date
}

/** Pairs that had both said yes before they came here. */
export async function insertAcceptedPairs(
  db: Transaction,
  organisationId: string,
  of: { programmeId: string; runId: string; announcementId: string },
  pairs: readonly AcceptedPair[],
): Promise<void> {
  if (pairs.length === 0) return
  const own = tables<'pairs' | 'pair_answers'>(db)
  for (let from = 0; from < pairs.length; from += 500) {
    const some = pairs.slice(from, from + 500)
    await own
      .insertInto('pairs')
      .values(
        some.map((pair) => ({
          organisation_id: organisationId,
          pair_id: pair.pairId,
          programme_id: of.programmeId,
          run_id: of.runId,
          mentor_id: pair.mentorId,
          mentee_id: pair.menteeId,
          state: pair.state,
          why: JSON.stringify(pair.why),
          announcement_id: of.announcementId,
          created_at: pair.acceptedAt,
          changed_at: pair.acceptedAt,
        })),
      )
      .execute()
    await own
      .insertInto('pair_answers')
      .values(
        some.flatMap((pair) =>
          (['mentor', 'mentee'] as const).map((side) => ({
            organisation_id: organisationId,
            pair_id: pair.pairId,
            side,
            answer: 'yes',
            initials: null,
            answered_at: pair.acceptedAt,
          })),
        ),
      )
      .execute()
  }
}
