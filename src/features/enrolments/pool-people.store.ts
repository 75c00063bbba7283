import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

export interface PoolPersonRow {
  readonly personId: string
  readonly employeeId: string
  readonly fullName: string
  readonly email: string | null
  readonly department: string | null
  readonly location: string | null
  readonly region: string | null
  readonly country: string | null
  readonly level: number | null
  readonly jobTitle: string | null
  readonly hiredOn: string | null
  readonly leftOn: string | null
  readonly present: boolean
  readonly languages: readonly string[]
  readonly timeZone: string | null
  readonly offeredTopics: readonly string[]
  readonly wantedTopics: readonly string[]
  readonly interests: readonly string[]
  readonly participation: 'mentor' | 'mentee' | 'both' | 'none' | null
}

const columns = [
  'person_id',
  'employee_id',
  'full_name',
  'email',
  'department',
  'location',
  'region',
  'country',
  'level',
  'job_title',
  'hired_on',
  'left_on',
  'presence',
  'languages',
  'time_zone',
  'offered_topics',
  'wanted_topics',
  'interests',
  'participation',
] as const

/** Everybody of the organisation, or the given ones of them, as enrolling and matching see them. */
export async function listPoolPeople(
  db: Transaction,
  organisationId: string,
  among?: readonly string[],
): Promise<PoolPersonRow[]> {
  const rows = await tables<'people'>(db)
    .selectFrom('people')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .$if(among !== undefined, (everybody) =>
      everybody.where(sql<boolean>`person_id = any(${among ? [...among] : []}::uuid[])`),
    )
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    employeeId: row.employee_id,
    fullName: row.full_name,
    email: row.email,
    department: row.department,
    location: row.location,
    region: row.region,
    country: row.country,
    level: row.level,
    jobTitle: row.job_title,
    hiredOn: row.hired_on,
    leftOn: row.left_on,
    present: row.presence === 'named',
    languages: row.languages,
    timeZone: row.time_zone,
    offeredTopics: row.offered_topics,
    wantedTopics: row.wanted_topics,
    interests: row.interests,
    participation: row.participation as PoolPersonRow['participation'],
  }))
}
