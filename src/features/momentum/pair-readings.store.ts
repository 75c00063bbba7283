import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { BalanceWord, MomentumWord } from './momentum.contract.ts'
import type { Carried } from './mentor-load.rules.ts'
import type { BySide } from './momentum.rules.ts'

const own = (db: Transaction) => tables<'pair_readings'>(db)

/** How a pair is doing, as last worked out. */
export interface PairReading {
  readonly pairId: string
  readonly programmeId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly momentum: MomentumWord
  readonly balance: BalanceWord
  readonly share: number | null
  readonly held: number
  readonly lastHeldAt: Date | null
  readonly nextAt: Date | null
  readonly acceptedAt: Date | null
  readonly cadenceDays: number
  readonly cancelled: BySide
  readonly moved: BySide
  /** What the mentor carried in this pair in the last four weeks. */
  readonly carried: Carried
}

export async function saveReadings(
  db: Transaction,
  organisationId: string,
  readings: readonly PairReading[],
  now: Date,
): Promise<void> {
  if (readings.length === 0) return
  const anew = [
    'momentum',
    'balance',
    'share',
    'held',
    'last_held_at',
    'next_at',
    'accepted_at',
    'cadence_days',
    'mentor_cancelled',
    'mentee_cancelled',
    'mentor_moved',
    'mentee_moved',
    'recent_hours',
    'recent_sensitive',
    'read_at',
  ] as const
  await own(db)
    .insertInto('pair_readings')
    .values(
      readings.map((reading) => ({
        organisation_id: organisationId,
        pair_id: reading.pairId,
        programme_id: reading.programmeId,
        mentor_id: reading.mentorId,
        mentee_id: reading.menteeId,
        momentum: reading.momentum,
        balance: reading.balance,
        share: reading.share,
        held: reading.held,
        last_held_at: reading.lastHeldAt,
        next_at: reading.nextAt,
        accepted_at: reading.acceptedAt,
        cadence_days: reading.cadenceDays,
        mentor_cancelled: reading.cancelled.mentor,
        mentee_cancelled: reading.cancelled.mentee,
        mentor_moved: reading.moved.mentor,
        mentee_moved: reading.moved.mentee,
        recent_hours: reading.carried.hours,
        recent_sensitive: reading.carried.sensitive,
        read_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'pair_id'])
        .doUpdateSet((set) =>
          Object.fromEntries(anew.map((column) => [column, set.ref(`excluded.${column}`)])),
        ),
    )
    .execute()
}

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('pair_readings').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toReading(row: Row): PairReading {
  return {
    pairId: row.pair_id,
    programmeId: row.programme_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    momentum: row.momentum as MomentumWord,
    balance: row.balance as BalanceWord,
    share: row.share,
    held: row.held,
    lastHeldAt: row.last_held_at,
    nextAt: row.next_at,
    acceptedAt: row.accepted_at,
    cadenceDays: row.cadence_days,
    cancelled: { mentor: row.mentor_cancelled, mentee: row.mentee_cancelled },
    moved: { mentor: row.mentor_moved, mentee: row.mentee_moved },
    carried: { hours: row.recent_hours, sensitive: row.recent_sensitive },
  }
}

export async function findReading(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<PairReading | undefined> {
  const row = await select(db, organisationId).where('pair_id', '=', pairId).executeTakeFirst()
  return row && toReading(row)
}

export async function listReadingsOfPairs(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<PairReading[]> {
  if (pairIds.length === 0) return []
  const rows = await select(db, organisationId).where('pair_id', 'in', pairIds).execute()
  return rows.map(toReading)
}

/** Those a field is drawn of, the one that met longest ago first, since one looks for it. */
export async function listReadingsToDraw(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<PairReading[]> {
  const rows = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .where('momentum', '!=', 'closed')
    .orderBy(sql`last_held_at asc nulls first`)
    .orderBy('pair_id')
    .execute()
  return rows.map(toReading)
}

export interface ReadingCount {
  readonly momentum: MomentumWord
  readonly balance: BalanceWord
  readonly pairs: number
}

export async function countReadings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<ReadingCount[]> {
  const rows = await own(db)
    .selectFrom('pair_readings')
    .select(({ fn }) => ['momentum', 'balance', fn.countAll<number>().as('pairs')])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .groupBy(['momentum', 'balance'])
    .execute()
  return rows.map(({ momentum, balance, pairs }) => ({
    momentum: momentum as MomentumWord,
    balance: balance as BalanceWord,
    pairs,
  }))
}

/** The same by the leader's region. */
export async function countReadingsByRegion(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<(ReadingCount & { readonly region: string | null })[]> {
  const rows = await tables<'pair_readings' | 'people'>(db)
    .selectFrom('pair_readings as reading')
    .leftJoin('people', (join) =>
      join
        .onRef('people.organisation_id', '=', 'reading.organisation_id')
        .onRef('people.person_id', '=', 'reading.mentee_id'),
    )
    .select(({ fn }) => ['people.region', 'momentum', 'balance', fn.countAll<number>().as('pairs')])
    .where('reading.organisation_id', '=', organisationId)
    .where('reading.programme_id', '=', programmeId)
    .where('momentum', '!=', 'closed')
    .groupBy(['people.region', 'momentum', 'balance'])
    .execute()
  return rows.map(({ region, momentum, balance, pairs }) => ({
    region,
    momentum: momentum as MomentumWord,
    balance: balance as BalanceWord,
    pairs,
  }))
}

/** People, each once, in pairs that have held an hour, and three. */
export async function countPeopleWhoMet(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<{ metOnce: number; metThrice: number }> {
  const of = (column: 'mentor_id' | 'mentee_id') =>
    own(db)
      .selectFrom('pair_readings')
      .select([`${column} as person_id`, 'held'])
      .where('organisation_id', '=', organisationId)
      .where('programme_id', '=', programmeId)
      .where('momentum', '!=', 'closed')
      .where('held', '>=', 1)
  const people = own(db)
    .selectFrom(of('mentor_id').unionAll(of('mentee_id')).as('met'))
    .select(({ fn }) => ['person_id', fn.max<number>('held').as('most')])
    .groupBy('person_id')
  return own(db)
    .selectFrom(people.as('person'))
    .select(({ fn }) => [
      fn.countAll<number>().as('metOnce'),
      fn.countAll<number>().filterWhere('most', '>=', 3).as('metThrice'),
    ])
    .executeTakeFirstOrThrow()
}
