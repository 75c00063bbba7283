import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { EnrolmentAnswers } from './enrolments.contract.ts'

type Own = 'enrolment_offers' | 'enrolment_wants' | 'enrolment_not_with' | 'enrolment_consents'

const rowsAtOnce = 500

export async function readAnswers(
  db: Transaction,
  organisationId: string,
  enrolmentIds: readonly string[],
): Promise<Map<string, EnrolmentAnswers>> {
  const answers = new Map(
    enrolmentIds.map((enrolmentId) => [
      enrolmentId,
      { offers: [], wants: [], notWith: [], consents: [] } as MutableAnswers,
    ]),
  )
  if (enrolmentIds.length === 0) return answers
  const own = tables<Own>(db)
  // One array instead of one parameter each: a programme may have more people than a statement may have parameters.
  const among = sql<boolean>`enrolment_id = any(${[...enrolmentIds]}::uuid[])`
  const [offers, wants, notWith, consents] = await Promise.all([
    own
      .selectFrom('enrolment_offers')
      .select(['enrolment_id', 'topic_id', 'evidence'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
    own
      .selectFrom('enrolment_wants')
      .select(['enrolment_id', 'topic_id', 'rank'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .orderBy('rank')
      .execute(),
    own
      .selectFrom('enrolment_not_with')
      .select(['enrolment_id', 'person_id'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
    own
      .selectFrom('enrolment_consents')
      .select(['enrolment_id', 'field', 'value'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
  ])
  for (const row of offers)
    answers.get(row.enrolment_id)?.offers.push({ topicId: row.topic_id, evidence: row.evidence })
  for (const row of wants) answers.get(row.enrolment_id)?.wants.push(row.topic_id)
  for (const row of notWith) answers.get(row.enrolment_id)?.notWith.push(row.person_id)
  for (const row of consents)
    answers.get(row.enrolment_id)?.consents.push({ field: row.field, value: row.value })
  return answers
}

interface MutableAnswers {
  offers: { topicId: string; evidence: string }[]
  wants: string[]
  notWith: string[]
  consents: { field: string; value: string }[]
}

/** What was said before is replaced as a whole; a consent not given again is withdrawn. */
export async function replaceAnswers(
  db: Transaction,
  organisationId: string,
  answers: ReadonlyMap<string, EnrolmentAnswers>,
  now: Date,
): Promise<void> {
  const own = tables<Own>(db)
  const ids = [...answers.keys()]
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const some = ids.slice(from, from + rowsAtOnce)
    for (const table of [
      'enrolment_offers',
      'enrolment_wants',
      'enrolment_not_with',
      'enrolment_consents',
    ] as const) {
      await own
        .deleteFrom(table)
        .where('organisation_id', '=', organisationId)
        .where('enrolment_id', 'in', some)
        .execute()
    }
    const of = (enrolmentId: string) => ({ organisation_id: organisationId, enrolment_id: enrolmentId })
    const said = some.map((enrolmentId) => [enrolmentId, answers.get(enrolmentId)!] as const)
    const offers = said.flatMap(([key, { offers }]) =>
      offers.map(({ topicId, evidence }) => ({ ...of(key), topic_id: topicId, evidence })),
    )
    const wants = said.flatMap(([key, { wants }]) =>
      wants.map((topicId, at) => ({ ...of(key), topic_id: topicId, rank: at + 1 })),
    )
    const notWith = said.flatMap(([key, { notWith }]) =>
      notWith.map((personId) => ({ ...of(key), person_id: personId })),
    )
    const consents = said.flatMap(([key, { consents }]) =>
      consents.map((consent) => ({ ...of(key), ...consent, consented_at: now })),
    )
    if (offers.length > 0) await own.insertInto('enrolment_offers').values(offers).execute()
    if (wants.length > 0) await own.insertInto('enrolment_wants').values(wants).execute()
    if (notWith.length > 0) await own.insertInto('enrolment_not_with').values(notWith).execute()
    if (consents.length > 0) await own.insertInto('enrolment_consents').values(consents).execute()
  }
}

/** Everything somebody said in one programme. */
export async function forgetAnswers(
  db: Transaction,
  organisationId: string,
  enrolmentId: string,
): Promise<void> {
  const said = [
    'enrolment_offers',
    'enrolment_wants',
    'enrolment_not_with',
    'enrolment_consents',
    'enrolment_known_people',
    'enrolment_wished_people',
    'enrolment_styles',
  ] as const
  for (const table of said)
    await tables<Own | 'enrolment_known_people' | 'enrolment_wished_people' | 'enrolment_styles'>(db)
      .deleteFrom(table)
      .where('organisation_id', '=', organisationId)
      .where('enrolment_id', '=', enrolmentId)
      .execute()
}
