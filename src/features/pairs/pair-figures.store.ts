import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { PairState } from './pair.rules.ts'

const livingStates = ['proposed', 'accepted', 'active', 'paused'] as const

export interface LivingPair {
  readonly pairId: string
  readonly mentorId: string
  readonly menteeId: string
  readonly state: PairState
  readonly announced: boolean
  readonly brokenRule: 'chain' | 'left' | null
  readonly flaggedAt: Date | null
}

/** Only ids and states of the pairs that live: ten thousand of them are read in one breath. */
export async function listLivingOfProgramme(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<LivingPair[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['pair_id', 'mentor_id', 'mentee_id', 'state', 'announcement_id', 'broken_rule', 'flagged_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', 'in', livingStates)
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    mentorId: row.mentor_id,
    menteeId: row.mentee_id,
    state: row.state as PairState,
    announced: row.announcement_id !== null,
    brokenRule: row.broken_rule as LivingPair['brokenRule'],
    flaggedAt: row.flagged_at,
  }))
}

export interface PairFigures {
  /** Pairs that were told, and those of them in which both said yes. */
  readonly told: number
  readonly both: number
  /** People, not pairs: somebody in two pairs counts once. */
  readonly matched: number
  readonly accepted: number
}

export async function countPairs(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<PairFigures> {
  const of = (column: 'mentor_id' | 'mentee_id') =>
    tables<'pairs'>(db)
      .selectFrom('pairs')
      .select([`${column} as person_id`, sql<boolean>`state <> 'proposed'`.as('said')])
      .where('organisation_id', '=', organisationId)
      .where('programme_id', '=', programmeId)
      .where('state', 'in', livingStates)
      .where('announcement_id', 'is not', null)
  const people = tables<'pairs'>(db)
    .selectFrom(of('mentor_id').unionAll(of('mentee_id')).as('side'))
    .select(({ fn }) => [
      'person_id',
      fn.countAll<number>().as('told'),
      fn.countAll<number>().filterWhere('said', '=', true).as('both'),
    ])
    .groupBy('person_id')
  // Counted by person, so each pair is there twice.
  return tables<'pairs'>(db)
    .selectFrom(people.as('person'))
    .select(({ fn }) => [
      sql<number>`coalesce(sum(told), 0)::int / 2`.as('told'),
      sql<number>`coalesce(sum("both"), 0)::int / 2`.as('both'),
      fn.countAll<number>().as('matched'),
      fn.countAll<number>().filterWhere('both', '>', 0).as('accepted'),
    ])
    .executeTakeFirstOrThrow()
}

/** Living pairs that break a rule, and since when. */
export async function listFlagged(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<{ pairId: string; rule: 'chain' | 'left'; flaggedAt: Date | null }[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['pair_id', 'broken_rule', 'flagged_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', 'in', livingStates)
    .where('broken_rule', 'is not', null)
    .execute()
  return rows.map((row) => ({
    pairId: row.pair_id,
    rule: row.broken_rule as 'chain' | 'left',
    flaggedAt: row.flagged_at,
  }))
}

/** People with a place on a side who are in no living pair on it. */
export async function countAlone(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  except: readonly string[],
): Promise<{ mentors: number; mentees: number }> {
  const alone = (places: 'mentor_places' | 'mentee_places', column: 'mentor_id' | 'mentee_id') =>
    sql<number>`(select count(*) from enrolments where organisation_id = ${organisationId} and programme_id = ${programmeId}
      and state = 'enrolled' and ${sql.ref(places)} > 0 and person_id <> all(${[...except]}::uuid[])
      and not exists (select from pairs where pairs.organisation_id = enrolments.organisation_id
        and pairs.programme_id = ${programmeId} and pairs.state = any(${[...livingStates]})
        and pairs.${sql.ref(column)} = enrolments.person_id))`
  return tables<'pairs' | 'enrolments'>(db)
    .selectNoFrom([
      alone('mentor_places', 'mentor_id').as('mentors'),
      alone('mentee_places', 'mentee_id').as('mentees'),
    ])
    .executeTakeFirstOrThrow()
}

export async function listLivingAmong(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<{ mentorId: string; menteeId: string }[]> {
  const rows = await tables<'pairs'>(db)
    .selectFrom('pairs')
    .select(['mentor_id', 'mentee_id'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', 'in', livingStates)
    .where(
      sql<boolean>`(mentor_id = any(${[...personIds]}::uuid[]) or mentee_id = any(${[...personIds]}::uuid[]))`,
    )
    .execute()
  return rows.map((row) => ({ mentorId: row.mentor_id, menteeId: row.mentee_id }))
}
