import type { Transaction } from '#platform/database/work.ts'
import { selectAnsweredPairs } from './answered-pairs.store.ts'
import type { Answer } from './pair.rules.ts'

export interface ExitedPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly announced: boolean
  readonly mentor: Answer | null
  readonly mentee: Answer | null
  readonly endedAt: Date
}

/** Pairs that ended early, the first ended first, with what each side had answered. */
export async function listExited(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<ExitedPair[]> {
  const rows = await selectAnsweredPairs(db, organisationId)
    .select([
      'pairs.pair_id',
      'pairs.mentor_id',
      'pairs.mentee_id',
      'pairs.announcement_id',
      'pairs.changed_at',
      'mentor.answer as mentor_answer',
      'mentee.answer as mentee_answer',
    ])
    .where('pairs.programme_id', '=', programmeId)
    .where('pairs.state', '=', 'exited')
    .orderBy('pairs.changed_at')
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    announced: row.announcement_id !== null,
    mentor: row.mentor_answer as Answer | null,
    mentee: row.mentee_answer as Answer | null,
    endedAt: row.changed_at,
  }))
}
