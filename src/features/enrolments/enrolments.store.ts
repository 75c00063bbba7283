import { tables, type Transaction } from '#platform/database/work.ts'
import type { Enrolment, EnrolmentState } from './enrolments.contract.ts'

type Own = 'enrolments'

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

/** Enrolments of a person that still ask or count. */
export async function listOpenEnrolmentsOf(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Enrolment[]> {
  const rows = await tables<Own>(db)
    .selectFrom('enrolments')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('state', 'in', ['invited', 'enrolled'])
    .orderBy('enrolment_id')
    .execute()
  return rows.map(toEnrolment)
}

/** Who was asked in this stretch and has not answered. */
export async function listUnanswered(
  db: Transaction,
  organisationId: string,
  { from, to }: { from: Date; to: Date },
): Promise<Enrolment[]> {
  const rows = await tables<Own>(db)
    .selectFrom('enrolments')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('state', '=', 'invited')
    .where('invited_at', '>', from)
    .where('invited_at', '<=', to)
    .orderBy('enrolment_id')
    .execute()
  return rows.map(toEnrolment)
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
