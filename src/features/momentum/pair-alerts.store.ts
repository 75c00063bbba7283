import { tables, type Transaction } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { PairAlert } from './alerts.rules.ts'

const own = (db: Transaction) => tables<'pair_alerts'>(db)

/** Kinds worked out from a pair's own course; the others are seen where they arise. */
export interface OpenAlert extends PairAlert {
  readonly alertId: string
  readonly pairId: string
  readonly programmeId: string
  readonly raisedAt: Date
  readonly resolvedAt: Date | null
}

function select(db: Transaction, organisationId: string) {
  return own(db)
    .selectFrom('pair_alerts')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('since_at')
    .orderBy('alert_id')
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toAlert(row: Row): OpenAlert {
  return {
    alertId: row.alert_id,
    pairId: row.pair_id,
    programmeId: row.programme_id,
    kind: row.kind as PairAlert['kind'],
    side: row.side as Side | null,
    since: row.since_at,
    raisedAt: row.raised_at,
    resolvedAt: row.resolved_at,
  }
}

export async function listOpenAlertsOfPairs(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<OpenAlert[]> {
  if (pairIds.length === 0) return []
  const rows = await select(db, organisationId)
    .where('pair_id', 'in', pairIds)
    .where('resolved_at', 'is', null)
    .execute()
  return rows.map(toAlert)
}

/** Of a programme, what has hurt longest first. */
export async function listOpenAlerts(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<OpenAlert[]> {
  const rows = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .where('resolved_at', 'is', null)
    .execute()
  return rows.map(toAlert)
}

/** Every alert a pair has had. */
export async function listPairAlerts(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<OpenAlert[]> {
  return (await select(db, organisationId).where('pair_id', '=', pairId).execute()).map(toAlert)
}

export async function insertAlerts(
  db: Transaction,
  organisationId: string,
  alerts: readonly Omit<OpenAlert, 'resolvedAt'>[],
): Promise<void> {
  if (alerts.length === 0) return
  await own(db)
    .insertInto('pair_alerts')
    .values(
      alerts.map((alert) => ({
        organisation_id: organisationId,
        alert_id: alert.alertId,
        pair_id: alert.pairId,
        programme_id: alert.programmeId,
        kind: alert.kind,
        side: alert.side,
        since_at: alert.since,
        raised_at: alert.raisedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function resolveAlerts(
  db: Transaction,
  organisationId: string,
  alertIds: readonly string[],
  now: Date,
): Promise<void> {
  if (alertIds.length === 0) return
  await own(db)
    .updateTable('pair_alerts')
    .set({ resolved_at: now })
    .where('organisation_id', '=', organisationId)
    .where('alert_id', 'in', alertIds)
    .execute()
}
