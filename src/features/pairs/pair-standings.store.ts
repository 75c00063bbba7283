import type { Transaction } from '#platform/database/work.ts'
import { selectAnsweredPairs } from './answered-pairs.store.ts'
import type { Answer, PairState } from './pair.rules.ts'

export interface PairStanding {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly state: PairState
  readonly announced: boolean
  readonly mentor: Answer | null
  readonly mentee: Answer | null
  /** When the mentor was asked, at the earliest. */
  readonly mentorAskedAt: Date | null
  /** When the mentor answered: only then a leader is asked. */
  readonly mentorAnsweredAt: Date | null
  readonly brokenRule: 'chain' | 'left' | null
}

/** Pairs that were asked and are not both's yet. */
export async function listAsked(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<PairStanding[]> {
  const rows = await selectAnsweredPairs(db, organisationId)
    .leftJoin('announcements', (join) =>
      join
        .onRef('announcements.organisation_id', '=', 'pairs.organisation_id')
        .onRef('announcements.announcement_id', '=', 'pairs.announcement_id'),
    )
    .select([
      'pairs.pair_id',
      'pairs.mentor_id',
      'pairs.mentee_id',
      'pairs.state',
      'pairs.broken_rule',
      'announcements.leaves_at',
      'mentor.answer as mentor_answer',
      'mentor.answered_at as mentor_answered_at',
      'mentee.answer as mentee_answer',
    ])
    .where('pairs.programme_id', '=', programmeId)
    .where('pairs.state', '=', 'proposed')
    .where('pairs.announcement_id', 'is not', null)
    .orderBy('pairs.pair_id')
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    state: row.state as PairState,
    announced: row.leaves_at !== null,
    mentor: row.mentor_answer as Answer | null,
    mentee: row.mentee_answer as Answer | null,
    mentorAskedAt: row.leaves_at,
    mentorAnsweredAt: row.mentor_answered_at,
    brokenRule: row.broken_rule as PairStanding['brokenRule'],
  }))
}
