import type { Selectable } from 'kysely'
import type { SessionSeriesTable } from '#platform/database/tables.ts'
import { z } from 'zod'
import { tables, type Transaction } from '#platform/database/work.ts'

export interface SessionSeries {
  readonly seriesId: string
  readonly pairId: string
  readonly programmeId: string
  readonly uid: string
  readonly sequence: number
  readonly firstStartsAt: Date
  readonly timeZone: string
  readonly minutes: number
  /** RFC 5545, without its end. */
  readonly rule: string
  readonly untilAt: Date
  readonly state: 'running' | 'ended'
  /** Starts of its rule that calendars were told to leave out; null until they were told of the series. */
  readonly toldOut: readonly string[] | null
}

const own = (db: Transaction) => tables<'session_series'>(db)

export async function insertSeries(
  db: Transaction,
  organisationId: string,
  series: SessionSeries,
  now: Date,
): Promise<void> {
  await own(db)
    .insertInto('session_series')
    .values({
      organisation_id: organisationId,
      series_id: series.seriesId,
      pair_id: series.pairId,
      programme_id: series.programmeId,
      uid: series.uid,
      sequence: series.sequence,
      first_starts_at: series.firstStartsAt,
      time_zone: series.timeZone,
      minutes: series.minutes,
      rule: series.rule,
      until_at: series.untilAt,
      state: series.state,
      told_out: series.toldOut && JSON.stringify(series.toldOut),
      created_at: now,
      changed_at: now,
    })
    .execute()
}

/** The series of a pair, the newest last. */
export async function listSeries(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<SessionSeries[]> {
  const rows = await own(db)
    .selectFrom('session_series')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .orderBy('created_at')
    .execute()
  return rows.map(toSeries)
}

/** By the id its uid begins with, whoever's pair it is. */
export async function findSeries(
  db: Transaction,
  organisationId: string,
  seriesId: string,
): Promise<SessionSeries | undefined> {
  const row = await own(db)
    .selectFrom('session_series')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('series_id', '=', seriesId)
    .executeTakeFirst()
  return row && toSeries(row)
}

function toSeries(row: Selectable<SessionSeriesTable>): SessionSeries {
  return {
    seriesId: row.series_id,
    pairId: row.pair_id,
    programmeId: row.programme_id,
    uid: row.uid,
    sequence: row.sequence,
    firstStartsAt: row.first_starts_at,
    timeZone: row.time_zone,
    minutes: row.minutes,
    rule: row.rule,
    untilAt: row.until_at,
    state: row.state === 'ended' ? 'ended' : 'running',
    toldOut: z.array(z.string()).nullable().parse(row.told_out),
  }
}

export async function saveSeries(
  db: Transaction,
  organisationId: string,
  seriesId: string,
  change: { state?: 'ended'; untilAt?: Date; sequence?: number; toldOut?: readonly string[] },
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('session_series')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.untilAt === undefined ? {} : { until_at: change.untilAt }),
      ...(change.sequence === undefined ? {} : { sequence: change.sequence }),
      ...(change.toldOut === undefined ? {} : { told_out: JSON.stringify(change.toldOut) }),
      changed_at: now,
    })
    .where('organisation_id', '=', organisationId)
    .where('series_id', '=', seriesId)
    .execute()
}
