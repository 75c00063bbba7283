import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Balance, Cause, Happened } from './sessions.contract.ts'

export interface SessionEvent {
  readonly sessionId: string
  readonly kind: 'booked' | 'moved' | 'cancelled' | 'held' | 'not-held'
  readonly causedBy: Cause
  readonly fromAt: Date | null
  readonly toAt: Date | null
  readonly at: Date
}

export interface SessionAnswer {
  readonly sessionId: string
  readonly side: Side
  readonly happened: Happened
  readonly balance: Balance | null
  readonly answeredAt: Date
}

type Own = 'session_events' | 'session_answers'

export async function insertEvents(
  db: Transaction,
  organisationId: string,
  pairId: string,
  events: readonly (SessionEvent & { eventId: string })[],
): Promise<void> {
  if (events.length === 0) return
  await tables<Own>(db)
    .insertInto('session_events')
    .values(
      events.map((event) => ({
        organisation_id: organisationId,
        event_id: event.eventId,
        session_id: event.sessionId,
        pair_id: pairId,
        kind: event.kind,
        caused_by: event.causedBy,
        from_at: event.fromAt,
        to_at: event.toAt,
        at: event.at,
      })),
    )
    .execute()
}

/** For an answer that is taken back: what it had come to did not happen. */
export async function deleteEvents(
  db: Transaction,
  organisationId: string,
  sessionId: string,
  kinds: readonly SessionEvent['kind'][],
): Promise<void> {
  await tables<Own>(db)
    .deleteFrom('session_events')
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .where('kind', 'in', kinds)
    .execute()
}

/** Of several pairs at once, by pair, in the order things happened. */
export async function listEventsByPair(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Map<string, SessionEvent[]>> {
  const rows = await tables<Own>(db)
    .selectFrom('session_events')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', pairIds)
    .orderBy('at')
    .orderBy('event_id')
    .execute()
  return groupedBy(rows, (row) => ({
    sessionId: row.session_id,
    kind: row.kind as SessionEvent['kind'],
    causedBy: row.caused_by as Cause,
    fromAt: row.from_at,
    toAt: row.to_at,
    at: row.at,
  }))
}

function groupedBy<Row extends { pair_id: string }, Item>(
  rows: readonly Row[],
  item: (row: Row) => Item,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const row of rows) {
    const known = groups.get(row.pair_id)
    if (known) known.push(item(row))
    else groups.set(row.pair_id, [item(row)])
  }
  return groups
}

export async function insertAnswers(
  db: Transaction,
  organisationId: string,
  answers: readonly (SessionAnswer & { pairId: string })[],
): Promise<void> {
  for (let from = 0; from < answers.length; from += 1000)
    await tables<Own>(db)
      .insertInto('session_answers')
      .values(
        answers.slice(from, from + 1000).map((answer) => ({
          organisation_id: organisationId,
          session_id: answer.sessionId,
          pair_id: answer.pairId,
          side: answer.side,
          happened: answer.happened,
          balance: answer.balance,
          answered_at: answer.answeredAt,
        })),
      )
      .execute()
}

/** One answer a side and session: who answers again replaces only their own. */
export async function saveAnswer(
  db: Transaction,
  organisationId: string,
  pairId: string,
  { sessionId, side, happened, balance, answeredAt }: SessionAnswer,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('session_answers')
    .values({
      organisation_id: organisationId,
      session_id: sessionId,
      pair_id: pairId,
      side,
      happened,
      balance,
      answered_at: answeredAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'session_id', 'side'])
        .doUpdateSet({ happened, balance, answered_at: answeredAt }),
    )
    .execute()
}

export async function deleteAnswer(
  db: Transaction,
  organisationId: string,
  sessionId: string,
  side: Side,
): Promise<void> {
  await tables<Own>(db)
    .deleteFrom('session_answers')
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .where('side', '=', side)
    .execute()
}

/** Of several pairs at once, by pair, in the order they were given. */
export async function listAnswersByPair(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Map<string, SessionAnswer[]>> {
  const rows = await tables<Own>(db)
    .selectFrom('session_answers')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', pairIds)
    .orderBy('answered_at')
    .execute()
  return groupedBy(rows, (row) => ({
    sessionId: row.session_id,
    side: row.side as Side,
    happened: row.happened as Happened,
    balance: row.balance as Balance | null,
    answeredAt: row.answered_at,
  }))
}

export async function listPairEvents(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SessionEvent[]> {
  return (await listEventsByPair(db, organisationId, [pairId])).get(pairId) ?? []
}

export async function listPairAnswers(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SessionAnswer[]> {
  return (await listAnswersByPair(db, organisationId, [pairId])).get(pairId) ?? []
}
