import { sql, type Kysely, type Selectable } from 'kysely'
import type { PeopleTable, Tables } from '#platform/database/tables.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { StoredPerson } from './people-difference.rules.ts'

const open = (db: Transaction): Kysely<Pick<Tables, 'people'>> => tables<'people'>(db)

/** A person as other parts of the product see them. */
export interface Person extends Omit<StoredPerson, 'managerId'> {
  readonly personId: string
  /** As the file gives it, even when it names nobody. */
  readonly managerEmployeeId: string | null
}

export async function findPerson(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Person | undefined> {
  const row = await open(db)
    .selectFrom('people')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row && personOf(row)
}

export async function listPeopleByEmployeeIds(
  db: Transaction,
  organisationId: string,
  employeeIds: readonly string[],
): Promise<Person[]> {
  if (employeeIds.length === 0) return []
  const rows = await open(db)
    .selectFrom('people')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('employee_id', '=', sql<string>`any(${employeeIds})`)
    .execute()
  return rows.map(personOf)
}

export async function listPeopleByIds(
  db: Transaction,
  organisationId: string,
  personIds: readonly string[],
): Promise<Person[]> {
  if (personIds.length === 0) return []
  const rows = await open(db)
    .selectFrom('people')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .execute()
  return rows.map(personOf)
}

export interface PeopleFilter {
  readonly search?: string | undefined
  readonly department?: string | undefined
  readonly region?: string | undefined
  readonly presence: 'here' | 'gone' | 'all'
  /** The last person of the page before. */
  readonly after?: string | undefined
  readonly today: string
}

const filtered = (db: Transaction, organisationId: string, filter: PeopleFilter) => {
  let query = open(db).selectFrom('people').where('organisation_id', '=', organisationId)
  if (filter.presence === 'here') query = query.where('presence', '=', 'named').where(stillHere(filter.today))
  if (filter.presence === 'gone')
    query = query.where(sql<boolean>`(presence = 'absent' or left_on < ${filter.today}::date)`)
  if (filter.department) query = query.where('department', '=', filter.department)
  if (filter.region) query = query.where('region', '=', filter.region)
  if (filter.search) {
    // Typed by a person, so % and _ mean themselves.
    const pattern = `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((where) =>
      where.or([
        where('full_name', 'ilike', pattern),
        where('email', 'ilike', pattern),
        where('employee_id', '=', filter.search!),
        where('job_title', 'ilike', pattern),
      ]),
    )
  }
  return query
}

const stillHere = (today: string) => sql<boolean>`(left_on is null or left_on >= ${today}::date)`

export async function listPeopleByName(
  db: Transaction,
  organisationId: string,
  filter: PeopleFilter,
  count: number,
): Promise<Person[]> {
  let query = filtered(db, organisationId, filter)
    .selectAll()
    .orderBy('full_name')
    .orderBy('person_id')
    .limit(count)
  if (filter.after) {
    const last = await findPerson(db, organisationId, filter.after)
    if (last)
      query = query.where(sql<boolean>`(full_name, person_id) > (${last.fullName}, ${last.personId}::uuid)`)
  }
  return (await query.execute()).map(personOf)
}

export async function countPeople(
  db: Transaction,
  organisationId: string,
  filter: PeopleFilter,
): Promise<number> {
  const row = await filtered(db, organisationId, filter)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

/** What the filters can be set to, most people first. */
export async function listFilterValues(
  db: Transaction,
  organisationId: string,
  column: 'department' | 'region',
  today: string,
): Promise<string[]> {
  const rows = await open(db)
    .selectFrom('people')
    .select(column)
    .where('organisation_id', '=', organisationId)
    .where('presence', '=', 'named')
    .where(stillHere(today))
    .where(column, 'is not', null)
    .groupBy(column)
    .orderBy(sql`count(*)`, 'desc')
    .limit(200)
    .execute()
  return rows.flatMap((row) => row[column] ?? [])
}

/** Everybody who is stored, also those who left, by the numbers of the file. */
export async function listNumbers(
  db: Transaction,
  organisationId: string,
): Promise<{ personId: string; employeeId: string; managerEmployeeId: string | null }[]> {
  const rows = await open(db)
    .selectFrom('people')
    .select(['person_id', 'employee_id', 'manager_employee_id'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    employeeId: row.employee_id,
    managerEmployeeId: row.manager_employee_id,
  }))
}

export async function listReports(
  db: Transaction,
  organisationId: string,
  employeeId: string,
): Promise<Person[]> {
  const rows = await open(db)
    .selectFrom('people')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('manager_employee_id', '=', employeeId)
    .orderBy('full_name')
    .limit(100)
    .execute()
  return rows.map(personOf)
}

export function personOf(row: Selectable<PeopleTable>): Person {
  return {
    personId: row.person_id,
    employeeId: row.employee_id,
    fullName: row.full_name,
    email: row.email,
    managerEmployeeId: row.manager_employee_id,
    department: row.department,
    location: row.location,
    region: row.region,
    country: row.country,
    level: row.level,
    jobTitle: row.job_title,
    hiredOn: row.hired_on,
    leftOn: row.left_on,
    languages: row.languages,
    timeZone: row.time_zone,
    offeredTopics: row.offered_topics,
    wantedTopics: row.wanted_topics,
    interests: row.interests,
    participation: row.participation as Person['participation'],
    presence: row.presence as Person['presence'],
  }
}

export async function listNumbersByAddress(
  db: Transaction,
  organisationId: string,
  addresses: readonly string[],
): Promise<[address: string, employeeId: string][]> {
  const rows = await open(db)
    .selectFrom('people')
    .select([sql<string>`lower(email)`.as('address'), 'employee_id'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`lower(email) = any(${addresses})`)
    .execute()
  return rows.map((row) => [row.address, row.employee_id])
}

export async function listPersonIdsByAddress(
  db: Transaction,
  organisationId: string,
  addresses: readonly string[],
): Promise<[address: string, personId: string][]> {
  const rows = await open(db)
    .selectFrom('people')
    .select([sql<string>`lower(email)`.as('address'), 'person_id'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`lower(email) = any(${addresses})`)
    .execute()
  return rows.map((row) => [row.address, row.person_id])
}

/** Everybody's main line by number, to judge dotted lines by. */
export async function listManagersByNumber(
  db: Transaction,
  organisationId: string,
): Promise<Map<string, string | null>> {
  const rows = await open(db)
    .selectFrom('people')
    .select(['employee_id', 'manager_employee_id'])
    .where('organisation_id', '=', organisationId)
    .execute()
  return new Map(rows.map((row) => [row.employee_id, row.manager_employee_id]))
}
