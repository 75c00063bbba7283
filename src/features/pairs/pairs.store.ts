import { tables, type Transaction } from '#platform/database/work.ts'
import { selectAnsweredPairs } from './answered-pairs.store.ts'
import type { Answer, PairProgress, PairState, Side } from './pair.rules.ts'
import { pairReasons, type DeclineReason, type PairReasons } from './pairs.contract.ts'

type Own = 'pairs' | 'pair_answers'

export interface Pair extends PairProgress {
  readonly pairId: string
  readonly programmeId: string
  readonly runId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly why: PairReasons
  readonly announcementId: string | null
  readonly brokenRule: 'chain' | 'left' | null
  readonly reason: DeclineReason | null
  readonly createdAt: Date
  /** When the second of the two said yes. */
  readonly acceptedAt: Date | null
}

function selectPairs(db: Transaction, organisationId: string) {
  return selectAnsweredPairs(db, organisationId)
    .select([
      'pairs.pair_id',
      'pairs.programme_id',
      'pairs.run_id',
      'pairs.mentor_id',
      'pairs.mentee_id',
      'pairs.state',
      'pairs.why',
      'pairs.announcement_id',
      'pairs.broken_rule',
      'pairs.created_at',
      'mentor.answer as mentor_answer',
      'mentor.reason as mentor_reason',
      'mentor.answered_at as mentor_answered_at',
      'mentee.answered_at as mentee_answered_at',
      'mentee.answer as mentee_answer',
      'mentee.reason as mentee_reason',
    ])
    .where('pairs.organisation_id', '=', organisationId)
    .orderBy('pairs.pair_id')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPairs>['executeTakeFirstOrThrow']>>

function toPair(row: Row): Pair {
  return {
    pairId: row.pair_id,
    programmeId: row.programme_id,
    runId: row.run_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    state: row.state as PairState,
    why: pairReasons.parse(row.why),
    announced: row.announcement_id !== null,
    announcementId: row.announcement_id,
    mentor: row.mentor_answer as Answer | null,
    mentee: row.mentee_answer as Answer | null,
    reason: (row.mentor_reason ?? row.mentee_reason) as DeclineReason | null,
    brokenRule: row.broken_rule as Pair['brokenRule'],
    createdAt: row.created_at,
    acceptedAt:
      row.mentor_answer === 'yes' && row.mentee_answer === 'yes'
        ? new Date(Math.max(row.mentor_answered_at!.getTime(), row.mentee_answered_at!.getTime()))
        : null,
  }
}

export async function listPairsOfProgramme(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Pair[]> {
  const rows = await selectPairs(db, organisationId).where('pairs.programme_id', '=', programmeId).execute()
  return rows.map(toPair)
}

export async function listPairsByIds(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Pair[]> {
  if (pairIds.length === 0) return []
  const rows = await selectPairs(db, organisationId).where('pairs.pair_id', 'in', pairIds).execute()
  return rows.map(toPair)
}

/** Pairs that live: proposed, accepted, meeting or pausing. */
export async function listLivingPairs(db: Transaction, organisationId: string): Promise<Pair[]> {
  const rows = await selectPairs(db, organisationId)
    .where('pairs.state', 'in', ['proposed', 'accepted', 'active', 'paused'])
    .execute()
  return rows.map(toPair)
}

export async function findPair(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<Pair | undefined> {
  const row = await selectPairs(db, organisationId).where('pairs.pair_id', '=', pairId).executeTakeFirst()
  return row && toPair(row)
}

/** Pairs a person is or was part of, in any programme. */
export async function listPairsOf(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Pair[]> {
  const rows = await selectPairs(db, organisationId)
    .where((where) =>
      where.or([where('pairs.mentor_id', '=', personId), where('pairs.mentee_id', '=', personId)]),
    )
    .orderBy('pairs.pair_id')
    .execute()
  return rows.map(toPair)
}

/** Locks the pair, so that two answers at once are taken one after the other. */
export async function lockPair(db: Transaction, organisationId: string, pairId: string): Promise<void> {
  await tables<Own>(db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .forUpdate()
    .execute()
}

export async function savePairState(
  db: Transaction,
  organisationId: string,
  pairId: string,
  state: PairState,
  now: Date,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('pairs')
    .set({ state, changed_at: now })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .execute()
}

/** Marks every unannounced pair as part of an announcement; of two who announce at once the second gets none. */
export async function claimUnannounced(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  announcementId: string,
): Promise<string[]> {
  const rows = await tables<Own>(db)
    .updateTable('pairs')
    .set({ announcement_id: announcementId })
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'proposed')
    .where('announcement_id', 'is', null)
    .returning('pair_id')
    .execute()
  return rows.map((row) => row.pair_id)
}

export async function releaseAnnounced(
  db: Transaction,
  organisationId: string,
  announcementId: string,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('pairs')
    .set({ announcement_id: null })
    .where('organisation_id', '=', organisationId)
    .where('announcement_id', '=', announcementId)
    .execute()
}

export async function insertAnswer(
  db: Transaction,
  organisationId: string,
  pairId: string,
  given: { side: Side; answer: Answer; initials: string | null; reason: DeclineReason | null; at: Date },
): Promise<void> {
  await tables<Own>(db)
    .insertInto('pair_answers')
    .values({
      organisation_id: organisationId,
      pair_id: pairId,
      side: given.side,
      answer: given.answer,
      initials: given.initials,
      reason: given.reason,
      answered_at: given.at,
    })
    .execute()
}
