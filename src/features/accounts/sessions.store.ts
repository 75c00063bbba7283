import type { Role } from '#contract/actor.ts'
import { tables, type Transaction } from '#platform/database/work.ts'

export interface Session {
  readonly sessionId: string
  readonly accountId: string
  readonly role: Role
  readonly device: string
  readonly createdAt: Date
  readonly seenAt: Date
  readonly endsAt: Date
  readonly endedAt: Date | null
}

export async function insertSession(
  db: Transaction,
  organisationId: string,
  session: Session,
  tokenDigest: string,
): Promise<void> {
  await tables<'sessions'>(db)
    .insertInto('sessions')
    .values({
      organisation_id: organisationId,
      session_id: session.sessionId,
      account_id: session.accountId,
      token_digest: tokenDigest,
      role: session.role,
      device: session.device,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      ends_at: session.endsAt,
      ended_at: session.endedAt,
    })
    .execute()
}

export async function findSessionByDigest(
  db: Transaction,
  organisationId: string,
  tokenDigest: string,
): Promise<Session | undefined> {
  const row = await tables<'sessions'>(db)
    .selectFrom('sessions')
    .select(['session_id', 'account_id', 'role', 'device', 'created_at', 'seen_at', 'ends_at', 'ended_at'])
    .where('organisation_id', '=', organisationId)
    .where('token_digest', '=', tokenDigest)
    .executeTakeFirst()
  return (
    row && {
      sessionId: row.session_id,
      accountId: row.account_id,
      role: row.role as Role,
      device: row.device,
      createdAt: row.created_at,
      seenAt: row.seen_at,
      endsAt: row.ends_at,
      endedAt: row.ended_at,
    }
  )
}

export async function touchSession(
  db: Transaction,
  organisationId: string,
  sessionId: string,
  now: Date,
): Promise<void> {
  await tables<'sessions'>(db)
    .updateTable('sessions')
    .set({ seen_at: now })
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .execute()
}

export async function endSessions(
  db: Transaction,
  organisationId: string,
  which: { sessionId: string } | { accountId: string },
  now: Date,
): Promise<void> {
  await tables<'sessions'>(db)
    .updateTable('sessions')
    .set({ ended_at: now })
    .where('organisation_id', '=', organisationId)
    .where(
      'sessionId' in which ? 'session_id' : 'account_id',
      '=',
      'sessionId' in which ? which.sessionId : which.accountId,
    )
    .where('ended_at', 'is', null)
    .execute()
}

export async function listOpenSessions(
  db: Transaction,
  organisationId: string,
  accountId: string,
  now: Date,
): Promise<Session[]> {
  const rows = await tables<'sessions'>(db)
    .selectFrom('sessions')
    .select(['session_id', 'account_id', 'role', 'device', 'created_at', 'seen_at', 'ends_at', 'ended_at'])
    .where('organisation_id', '=', organisationId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map((row) => ({
    sessionId: row.session_id,
    accountId: row.account_id,
    role: row.role as Role,
    device: row.device,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    endsAt: row.ends_at,
    endedAt: row.ended_at,
  }))
}

export async function saveSessionRole(
  db: Transaction,
  organisationId: string,
  sessionId: string,
  change: { role: Role; endsAt: Date },
): Promise<void> {
  await tables<'sessions'>(db)
    .updateTable('sessions')
    .set({ role: change.role, ends_at: change.endsAt })
    .where('organisation_id', '=', organisationId)
    .where('session_id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** When each account was last seen; accounts that never signed in are missing. */
export async function lastSeen(db: Transaction, organisationId: string): Promise<Map<string, Date>> {
  const rows = await tables<'sessions'>(db)
    .selectFrom('sessions')
    .select(({ fn }) => ['account_id', fn.max('seen_at').as('seen_at')])
    .where('organisation_id', '=', organisationId)
    .groupBy('account_id')
    .execute()
  return new Map(rows.map((row) => [row.account_id, row.seen_at]))
}
