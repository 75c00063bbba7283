import { tables, type Transaction } from '#platform/database/work.ts'

export interface DaysOff {
  readonly daysOffId: string
  readonly personId: string | null
  readonly programmeId: string | null
  readonly first: string
  readonly last: string
}

const own = (db: Transaction) => tables<'days_off'>(db)

/** What is not over yet: of a person, of a programme, or of both. */
export async function listDaysOff(
  db: Transaction,
  organisationId: string,
  of: { personId?: string; programmeId?: string },
  today: string,
): Promise<DaysOff[]> {
  const rows = await own(db)
    .selectFrom('days_off')
    .select(['days_off_id', 'person_id', 'programme_id', 'first_day', 'last_day'])
    .where('organisation_id', '=', organisationId)
    .where((where) =>
      where.or([
        ...(of.personId ? [where('person_id', '=', of.personId)] : []),
        ...(of.programmeId ? [where('programme_id', '=', of.programmeId)] : []),
      ]),
    )
    .where('last_day', '>=', today)
    .orderBy('first_day')
    .orderBy('days_off_id')
    .execute()
  return rows.map(toDaysOff)
}

/** Also those long over: of a programme and of the people given. */
export async function listEveryDayOff(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<DaysOff[]> {
  const rows = await own(db)
    .selectFrom('days_off')
    .select(['days_off_id', 'person_id', 'programme_id', 'first_day', 'last_day'])
    .where('organisation_id', '=', organisationId)
    .where((where) =>
      where.or([
        where('programme_id', '=', programmeId),
        ...(personIds.length === 0 ? [] : [where('person_id', 'in', personIds)]),
      ]),
    )
    .execute()
  return rows.map(toDaysOff)
}

export async function insertDaysOff(
  db: Transaction,
  organisationId: string,
  days: {
    daysOffId: string
    of: { personId?: string; programmeId?: string }
    first: string
    last: string
  },
  now: Date,
): Promise<void> {
  await own(db)
    .insertInto('days_off')
    .values({
      organisation_id: organisationId,
      days_off_id: days.daysOffId,
      person_id: days.of.personId ?? null,
      programme_id: days.of.programmeId ?? null,
      first_day: days.first,
      last_day: days.last,
      created_at: now,
    })
    .execute()
}

export async function deleteDaysOff(
  db: Transaction,
  organisationId: string,
  daysOffId: string,
): Promise<void> {
  await own(db)
    .deleteFrom('days_off')
    .where('organisation_id', '=', organisationId)
    .where('days_off_id', '=', daysOffId)
    .execute()
}

function toDaysOff(row: {
  days_off_id: string
  person_id: string | null
  programme_id: string | null
  first_day: string
  last_day: string
}): DaysOff {
  return {
    daysOffId: row.days_off_id,
    personId: row.person_id,
    programmeId: row.programme_id,
    first: row.first_day,
    last: row.last_day,
  }
}
