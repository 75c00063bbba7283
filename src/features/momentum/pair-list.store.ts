import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { StillWithPair } from './alerts.rules.ts'
import { momentumWords } from './momentum.contract.ts'
import type { ListQuestion } from './pair-list.rules.ts'

export interface ListOf {
  readonly organisationId: string
  readonly programmeId: string
  /** Alerts nobody but the two has heard of. */
  readonly still: StillWithPair | null
}

type Read = 'pairs' | 'pair_answers' | 'pair_readings' | 'pair_alerts' | 'people'

/** Asked for only where it decides: of most pairs both said yes long ago. */
const answerOf = (side: 'mentor' | 'mentee') => sql<string | null>`(select answer from pair_answers as said
  where said.organisation_id = pairs.organisation_id and said.pair_id = pairs.pair_id and said.side = ${sql.lit(side)})`
const declined = sql<boolean>`(coalesce(${answerOf('mentor')}, '') = 'no' or coalesce(${answerOf('mentee')}, '') = 'no')`

/** Where a pair stands in one word, as `pairStep` and `standingOf` say it. */
const standing = sql<string>`case
  when reading.momentum is not null and (pairs.state not in ('closed', 'exited') or ${declined}) then reading.momentum
  when ${answerOf('mentor')} = 'no' then 'mentor-declined'
  when ${answerOf('mentee')} = 'no' then 'leader-declined'
  when pairs.state <> 'proposed' then pairs.state
  when pairs.announcement_id is null then 'unannounced'
  when ${answerOf('mentor')} = 'yes' then 'leader-asked'
  else 'mentor-asked' end`

/** Ten thousand pairs are filtered and counted here, so that only those of one page travel. */
function pairsRead(db: Transaction, { organisationId, programmeId }: ListOf) {
  return tables<Read>(db)
    .selectFrom('pairs')
    .leftJoin('pair_readings as reading', (join) =>
      join
        .onRef('reading.organisation_id', '=', 'pairs.organisation_id')
        .onRef('reading.pair_id', '=', 'pairs.pair_id'),
    )
    .where('pairs.organisation_id', '=', organisationId)
    .where('pairs.programme_id', '=', programmeId)
}

export interface StandingCount {
  readonly standing: string
  readonly pairs: number
  readonly flagged: number
  /** Both have said yes, whatever came of it. */
  readonly said: number
}

export async function countStandings(db: Transaction, of: ListOf): Promise<StandingCount[]> {
  const each = pairsRead(db, of).select([
    standing.as('standing'),
    'pairs.broken_rule',
    sql<boolean>`pairs.state in ('accepted', 'active', 'paused') or (pairs.state = 'closed' and not ${declined})`.as(
      'said',
    ),
  ])
  return tables<Read>(db)
    .selectFrom(each.as('each'))
    .select(({ fn }) => [
      'standing',
      fn.countAll<number>().as('pairs'),
      fn.count<number>('broken_rule').as('flagged'),
      fn.countAll<number>().filterWhere('said', '=', true).as('said'),
    ])
    .groupBy('standing')
    .execute()
}

/** Pairs with an alert the coordinator has heard of. */
function heardOf({ organisationId, programmeId, still }: ListOf, kind?: string) {
  return sql<string>`select alert.pair_id from pair_alerts as alert
    where alert.organisation_id = ${organisationId} and alert.programme_id = ${programmeId} and alert.resolved_at is null
      ${still ? sql`and not (alert.kind = any(${[...still.kinds]}) and alert.raised_at > ${still.since})` : sql``}
      ${kind ? sql`and alert.kind = ${kind}` : sql``}`
}

export async function countInNeed(db: Transaction, of: ListOf): Promise<number> {
  const { pairs } = await tables<Read>(db)
    .selectFrom('pairs')
    .select(({ fn }) => fn.countAll<number>().as('pairs'))
    .where('organisation_id', '=', of.organisationId)
    .where('programme_id', '=', of.programmeId)
    .where(sql<boolean>`(broken_rule is not null or pair_id in (${heardOf(of)}))`)
    .executeTakeFirstOrThrow()
  return pairs
}

/** The pairs a question asks for, without an order. */
function pairsFound(db: Transaction, of: ListOf, { search, state, alert }: ListQuestion) {
  const wanted = search.trim()
  const like = `%${wanted.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  return pairsRead(db, of)
    .$if(state !== null, (query) => query.where(standing, '=', state))
    .$if(alert === 'any', (query) =>
      query.where(sql<boolean>`(pairs.broken_rule is not null or pairs.pair_id in (${heardOf(of)}))`),
    )
    .$if(alert === 'broken-rule', (query) => query.where('pairs.broken_rule', 'is not', null))
    .$if(alert !== null && alert !== 'any' && alert !== 'broken-rule', (query) =>
      query.where(sql<boolean>`pairs.pair_id in (${heardOf(of, alert!)})`),
    )
    .$if(wanted !== '', (query) =>
      query.where(sql<boolean>`pairs.pair_id in (
        with named as materialized (select person_id from people where organisation_id = ${of.organisationId} and full_name ilike ${like})
        select pair_id from pairs as one where one.organisation_id = ${of.organisationId} and one.programme_id = ${of.programmeId}
          and (one.mentor_id in (select person_id from named) or one.mentee_id in (select person_id from named)
            or jsonb_path_query_array(one.why, '$.topics[0 to 2].topic')::text ilike ${like}))`),
    )
}

/** Worst first: a broken rule, then an alert, then how long nothing has happened. */
function need(of: ListOf) {
  const order = momentumWords.map((word, place) => sql`when ${sql.lit(word)} then ${sql.lit(place % 4)}`)
  return sql<number>`(case when pairs.broken_rule is not null then 20 else 0 end)
    + (case when pairs.pair_id in (${heardOf(of)}) then 10 else 0 end)
    + (case reading.momentum ${sql.join(order, sql` `)} else 0 end)`
}

/** How many pairs there are on all pages of a question. */
export async function countFound(db: Transaction, of: ListOf, question: ListQuestion): Promise<number> {
  const { pairs } = await pairsFound(db, of, question)
    .select(({ fn }) => fn.countAll<number>().as('pairs'))
    .executeTakeFirstOrThrow()
  return pairs
}

/** One page of the pairs a question asks for, in its order, and how many there are where that has to be counted. */
export async function listFound(
  db: Transaction,
  of: ListOf,
  question: ListQuestion,
  { from, count, counted }: { from: number; count: number; counted: boolean },
): Promise<{ pairIds: string[]; found: number }> {
  const pairs = pairsFound(db, of, question)
  const all = counted ? sql<number>`0` : sql<number>`count(*) over ()`
  const rows = await inOrder(pairs, of, question.sort)
    .select(all.as('found'))
    .orderBy('pairs.pair_id')
    .limit(count)
    .offset(from)
    .execute()
  return { pairIds: rows.map(({ pair_id }) => pair_id), found: rows[0]?.found ?? 0 }
}

/** Names are looked up only where they decide: they stand in a table of everybody. */
function inOrder(found: ReturnType<typeof pairsFound>, of: ListOf, sort: ListQuestion['sort']) {
  const pairs = found.select('pairs.pair_id')
  switch (sort) {
    case 'need':
      return pairs
        .orderBy(need(of), 'desc')
        .orderBy('reading.last_held_at', (order) => order.asc().nullsFirst())
    case 'last':
      return pairs.orderBy('reading.last_held_at', (order) => order.asc().nullsFirst())
    case 'next':
      return pairs.orderBy('reading.next_at', (order) => order.asc().nullsLast())
    case 'pair':
      return byName(found).select('pairs.pair_id')
  }
}

function byName(pairs: ReturnType<typeof pairsFound>) {
  return pairs
    .leftJoin('people as mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'pairs.organisation_id')
        .onRef('mentor.person_id', '=', 'pairs.mentor_id'),
    )
    .leftJoin('people as mentee', (join) =>
      join
        .onRef('mentee.organisation_id', '=', 'pairs.organisation_id')
        .onRef('mentee.person_id', '=', 'pairs.mentee_id'),
    )
    .orderBy(sql`lower(mentor.full_name)`)
    .orderBy(sql`lower(mentee.full_name)`)
}
