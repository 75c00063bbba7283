import { tables, type Transaction } from '#platform/database/work.ts'
import type { Cause, SessionKind, SessionState } from './sessions.contract.ts'

export interface PairSession {
  readonly sessionId: string
  readonly pairId: string
  readonly programmeId: string
  readonly seriesId: string | null
  /** When its series meant it to be. */
  readonly slotAt: Date | null
  readonly kind: SessionKind
  readonly uid: string
  readonly sequence: number
  readonly startsAt: Date
  readonly endsAt: Date
  /** IANA name of the zone it was planned in. */
  readonly timeZone: string
  readonly place: string | null
  readonly state: SessionState
  readonly cancelledBy: Cause | null
  readonly moves: number
  /** Cancelled on nobody's account, because one of the two is away then; it comes back when they are not. */
  readonly leftOut: boolean
  readonly createdAt: Date
}

const own = (db: Transaction) => tables<'pair_sessions'>(db)

export async function insertSessions(
  db: Transaction,
  organisationId: string,
  sessions: readonly PairSession[],
): Promise<void> {
  if (sessions.length === 0) return
  await own(db)
    .insertInto('pair_sessions')
    .values(
      sessions.map((session) => ({
        organisation_id: organisationId,
        session_id: session.sessionId,
        pair_id: session.pairId,
        programme_id: session.programmeId,
        series_id: session.seriesId,
        slot_at: session.slotAt,
        kind: session.kind,
        uid: session.uid,
        sequence: session.sequence,
        starts_at: session.startsAt,
        ends_at: session.endsAt,
        time_zone: session.timeZone,
        place: session.place,
        state: session.state,
        cancelled_by: session.cancelledBy,
        moves: session.moves,
        left_out: session.leftOut,
        created_at: session.createdAt,
        changed_at: session.createdAt,
      })),
    )
    .execute()
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('pair_sessions').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toSession(row: Row): PairSession {
  return {
    sessionId: row.session_id,
    pairId: row.pair_id,
    programmeId: row.programme_id,
    seriesId: row.series_id,
    slotAt: row.slot_at,
    kind: row.kind as SessionKind,
    uid: row.uid,
    sequence: row.sequence,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    place: row.place,
    state: row.state as SessionState,
    cancelledBy: row.cancelled_by as Cause | null,
    moves: row.moves,
    leftOut: row.left_out,
    createdAt: row.created_at,
  }
}

export async function findSession(
  db: Transaction,
  organisationId: string,
  sessionId: string,
): Promise<PairSession | undefined> {
  const row = await select(db, organisationId).where('session_id', '=', sessionId).executeTakeFirst()
  return row && toSession(row)
}

/** The first hour first. */
export async function listPairSessions(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<PairSession[]> {
  const rows = await select(db, organisationId)
    .where('pair_id', '=', pairId)
    .orderBy('starts_at')
    .orderBy('session_id')
    .execute()
  return rows.map(toSession)
}

/** Of several pairs at once, by pair, the first hour first. */
export async function listSessionsByPair(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Map<string, PairSession[]>> {
  const rows = await select(db, organisationId)
    .where('pair_id', 'in', pairIds)
    .orderBy('starts_at')
    .orderBy('session_id')
    .execute()
  return Map.groupBy(rows.map(toSession), ({ pairId }) => pairId)
}

/** Booked hours of several pairs that begin in the given stretch. */
export async function listBookedTimes(
  db: Transaction,
  organisationId: string,
  personId: string,
  { from, to }: { from: Date; to: Date },
): Promise<{ from: Date; to: Date }[]> {
  const pairs = tables<'pairs'>(db)
    .selectFrom('pairs')
    .select('pair_id')
    .where('organisation_id', '=', organisationId)
    .where((where) => where.or([where('mentor_id', '=', personId), where('mentee_id', '=', personId)]))
  return own(db)
    .selectFrom('pair_sessions')
    .select(['starts_at as from', 'ends_at as to'])
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', pairs)
    .where('state', '=', 'booked')
    .where('starts_at', '>', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .execute()
}

/** Which of several pairs have held an hour. */
export async function listMet(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Set<string>> {
  const rows = await own(db)
    .selectFrom('pair_sessions')
    .select('pair_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', 'in', pairIds)
    .where('state', '=', 'held')
    .execute()
  return new Set(rows.map(({ pair_id }) => pair_id))
}

export async function listProgrammeSessions(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { from, to, kind }: { from: Date; to: Date; kind?: SessionKind | undefined },
): Promise<PairSession[]> {
  const rows = await select(db, organisationId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .where('programme_id', '=', programmeId)
    .where('starts_at', '>=', from)
    .where('starts_at', '<', to)
    .orderBy('starts_at')
    .orderBy('session_id')
    .execute()
  return rows.map(toSession)
}

/** Booked hours that ended in the given stretch, of every programme: whose two can now say what happened. */
export async function listEndedSessions(
  db: Transaction,
  organisationId: string,
  { from, to }: { from: Date; to: Date },
): Promise<PairSession[]> {
  const rows = await select(db, organisationId)
    .where('state', '=', 'booked')
    .where('ends_at', '>=', from)
    .where('ends_at', '<', to)
    .orderBy('ends_at')
    .orderBy('session_id')
    .execute()
  return rows.map(toSession)
}

export interface SessionChange {
  readonly kind?: SessionKind
  readonly startsAt?: Date
  readonly endsAt?: Date
  readonly timeZone?: string
  readonly place?: string | null
  readonly state?: SessionState
  readonly cancelledBy?: Cause | null
  readonly sequence?: number
  readonly moves?: number
  readonly leftOut?: boolean
}

export async function saveSession(
  db: Transaction,
  organisationId: string,
  sessionId: string,
  change: SessionChange,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('pair_sessions')
    .set({
      ...(change.kind === undefined ? {} : { kind: change.kind }),
      ...(change.startsAt === undefined ? {} : { starts_at: change.startsAt }),
      ...(change.endsAt === undefined ? {} : { ends_at: change.endsAt }),
      ...(change.timeZone === undefined ? {} : { time_zone: change.timeZone }),
      ...(change.place === undefined ? {} : { place: change.place }),
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.cancelledBy === undefined ? {} : { cancelled_by: change.cancelledBy }),
      ...(change.sequence === undefined ? {} : { sequence: change.sequence }),
      ...(change.moves === undefined ? {} : { moves: change.moves }),
      ...(change.leftOut === undefined ? {} : { left_out: change.leftOut }),
      changed_at: now,
    })
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .execute()
}
