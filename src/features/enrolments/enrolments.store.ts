import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { Enrolment, EnrolmentAnswers, EnrolmentState } from './enrolments.contract.ts'

type Own = 'enrolments' | 'enrolment_offers' | 'enrolment_wants' | 'enrolment_not_with' | 'enrolment_consents'

const columns = [
  'enrolment_id',
  'programme_id',
  'person_id',
  'state',
  'mentor_places',
  'mentee_places',
  'purpose',
  'languages',
  'weekly_hours',
  'interests',
  'source',
  'invited_at',
  'answered_at',
  'statement_agreed_at',
] as const

interface Row {
  enrolment_id: string
  programme_id: string
  person_id: string
  state: string
  mentor_places: number
  mentee_places: number
  purpose: string
  languages: string[]
  weekly_hours: string[]
  interests: string[]
  source: string
  invited_at: Date | null
  answered_at: Date | null
  statement_agreed_at: Date | null
}

function toEnrolment(row: Row): Enrolment {
  return {
    enrolmentId: row.enrolment_id,
    programmeId: row.programme_id,
    personId: row.person_id,
    state: row.state as EnrolmentState,
    mentorPlaces: row.mentor_places,
    menteePlaces: row.mentee_places,
    purpose: row.purpose,
    languages: row.languages,
    weeklyHours: row.weekly_hours,
    interests: row.interests,
    source: row.source as Enrolment['source'],
    invitedAt: row.invited_at,
    answeredAt: row.answered_at,
    statementAgreedAt: row.statement_agreed_at,
  }
}

export async function listEnrolmentRows(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Enrolment[]> {
  const rows = await tables<Own>(db)
    .selectFrom('enrolments')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('enrolment_id')
    .execute()
  return rows.map(toEnrolment)
}

export async function findEnrolmentOf(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personId: string,
): Promise<Enrolment | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('enrolments')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && toEnrolment(row)
}

export async function findEnrolment(
  db: Transaction,
  organisationId: string,
  enrolmentId: string,
): Promise<Enrolment | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('enrolments')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('enrolment_id', '=', enrolmentId)
    .executeTakeFirst()
  return row && toEnrolment(row)
}

const rowsAtOnce = 500

/** Adds or changes many at once; a person has one enrolment a programme. */
export async function saveEnrolments(
  db: Transaction,
  organisationId: string,
  enrolments: readonly Enrolment[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < enrolments.length; from += rowsAtOnce) {
    const rows = enrolments.slice(from, from + rowsAtOnce).map((enrolment) => ({
      organisation_id: organisationId,
      enrolment_id: enrolment.enrolmentId,
      programme_id: enrolment.programmeId,
      person_id: enrolment.personId,
      state: enrolment.state,
      mentor_places: enrolment.mentorPlaces,
      mentee_places: enrolment.menteePlaces,
      purpose: enrolment.purpose,
      languages: [...enrolment.languages],
      weekly_hours: [...enrolment.weeklyHours],
      interests: [...enrolment.interests],
      source: enrolment.source,
      invited_at: enrolment.invitedAt,
      answered_at: enrolment.answeredAt,
      statement_agreed_at: enrolment.statementAgreedAt,
      created_at: now,
      changed_at: now,
    }))
    await tables<Own>(db)
      .insertInto('enrolments')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['organisation_id', 'programme_id', 'person_id']).doUpdateSet((set) => ({
          state: set.ref('excluded.state'),
          mentor_places: set.ref('excluded.mentor_places'),
          mentee_places: set.ref('excluded.mentee_places'),
          purpose: set.ref('excluded.purpose'),
          languages: set.ref('excluded.languages'),
          weekly_hours: set.ref('excluded.weekly_hours'),
          interests: set.ref('excluded.interests'),
          source: set.ref('excluded.source'),
          invited_at: set.ref('excluded.invited_at'),
          answered_at: set.ref('excluded.answered_at'),
          statement_agreed_at: set.ref('excluded.statement_agreed_at'),
          changed_at: set.ref('excluded.changed_at'),
        })),
      )
      .execute()
  }
}

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
  const [offers, wants, notWith, consents] = [
    await own
      .selectFrom('enrolment_offers')
      .select(['enrolment_id', 'topic_id', 'evidence'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
    await own
      .selectFrom('enrolment_wants')
      .select(['enrolment_id', 'topic_id', 'rank'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .orderBy('rank')
      .execute(),
    await own
      .selectFrom('enrolment_not_with')
      .select(['enrolment_id', 'person_id'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
    await own
      .selectFrom('enrolment_consents')
      .select(['enrolment_id', 'field', 'value'])
      .where('organisation_id', '=', organisationId)
      .where(among)
      .execute(),
  ]
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
