import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

type Own = 'enrolments' | 'enrolment_offers' | 'enrolment_wants'

/** Everybody a programme has asked, whatever they said; and those who take part. */
export async function countEnrolments(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<{ asked: number; enrolled: number }> {
  return tables<Own>(db)
    .selectFrom('enrolments')
    .select(({ fn }) => [
      fn.countAll<number>().as('asked'),
      fn.countAll<number>().filterWhere('state', '=', 'enrolled').as('enrolled'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirstOrThrow()
}

export async function listEnrolledIds(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await tables<Own>(db)
    .selectFrom('enrolments')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'enrolled')
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .execute()
  return rows.map((row) => row.person_id)
}

/** By topic: places mentors offer, and leaders who want it. */
export async function countSupply(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<{ topicId: string; offered: number; wanted: number }[]> {
  const offered = await tables<Own>(db)
    .selectFrom('enrolment_offers as said')
    .innerJoin('enrolments', (join) =>
      join
        .onRef('enrolments.organisation_id', '=', 'said.organisation_id')
        .onRef('enrolments.enrolment_id', '=', 'said.enrolment_id'),
    )
    .select(({ fn }) => ['said.topic_id', fn.sum<string>('enrolments.mentor_places').as('places')])
    .where('said.organisation_id', '=', organisationId)
    .where('enrolments.programme_id', '=', programmeId)
    .where('enrolments.state', '=', 'enrolled')
    .groupBy('said.topic_id')
    .execute()
  const wanted = await tables<Own>(db)
    .selectFrom('enrolment_wants as said')
    .innerJoin('enrolments', (join) =>
      join
        .onRef('enrolments.organisation_id', '=', 'said.organisation_id')
        .onRef('enrolments.enrolment_id', '=', 'said.enrolment_id'),
    )
    .select(({ fn }) => ['said.topic_id', fn.countAll<number>().as('people')])
    .where('said.organisation_id', '=', organisationId)
    .where('enrolments.programme_id', '=', programmeId)
    .where('enrolments.state', '=', 'enrolled')
    .where('enrolments.mentee_places', '>', 0)
    .groupBy('said.topic_id')
    .execute()
  const counts = new Map<string, { topicId: string; offered: number; wanted: number }>()
  for (const { topic_id, places } of offered)
    counts.set(topic_id, { topicId: topic_id, offered: Number(places), wanted: 0 })
  for (const { topic_id, people } of wanted)
    counts.set(topic_id, { topicId: topic_id, offered: counts.get(topic_id)?.offered ?? 0, wanted: people })
  return [...counts.values()]
}
