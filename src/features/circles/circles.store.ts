import { tables, type Transaction } from '#platform/database/work.ts'

export interface Circle {
  readonly circleId: string
  readonly programmeId: string
  readonly startsAt: Date
  readonly minutes: number
  readonly place: string
  readonly plan: string
  /** When somebody said who was there. */
  readonly attendanceAt: Date | null
}

const own = (db: Transaction) => tables<'circles'>(db)

function select(db: Transaction, organisationId: string) {
  return own(db).selectFrom('circles').selectAll().where('organisation_id', '=', organisationId)
}
type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>

function toCircle(row: Row): Circle {
  return {
    circleId: row.circle_id,
    programmeId: row.programme_id,
    startsAt: row.starts_at,
    minutes: row.minutes,
    place: row.place,
    plan: row.plan,
    attendanceAt: row.attendance_at,
  }
}

export async function insertCircle(db: Transaction, organisationId: string, circle: Circle): Promise<void> {
  await own(db)
    .insertInto('circles')
    .values({
      organisation_id: organisationId,
      circle_id: circle.circleId,
      programme_id: circle.programmeId,
      starts_at: circle.startsAt,
      minutes: circle.minutes,
      place: circle.place,
      plan: circle.plan,
    })
    .execute()
}

/** The next one first. */
export async function listCircles(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Circle[]> {
  const rows = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('starts_at')
    .orderBy('circle_id')
    .execute()
  return rows.map(toCircle)
}

/** A circle of this programme, locked. */
export async function lockCircle(
  db: Transaction,
  organisationId: string,
  { programmeId, circleId }: { programmeId: string; circleId: string },
): Promise<Circle | undefined> {
  const row = await select(db, organisationId)
    .where('programme_id', '=', programmeId)
    .where('circle_id', '=', circleId)
    .forUpdate()
    .executeTakeFirst()
  return row && toCircle(row)
}

export async function deleteCircle(db: Transaction, organisationId: string, circleId: string): Promise<void> {
  await own(db)
    .deleteFrom('circles')
    .where('organisation_id', '=', organisationId)
    .where('circle_id', '=', circleId)
    .execute()
}

export async function saveAttendanceSaid(
  db: Transaction,
  organisationId: string,
  circleId: string,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('circles')
    .set({ attendance_at: now })
    .where('organisation_id', '=', organisationId)
    .where('circle_id', '=', circleId)
    .execute()
}
