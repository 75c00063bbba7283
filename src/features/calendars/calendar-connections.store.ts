import { tables, type Transaction } from '#platform/database/work.ts'

export type ConnectionState = 'new' | 'working' | 'failing'
export type ConnectionProblem = 'address' | 'password' | 'silent'

export interface CalendarConnection {
  readonly personId: string
  readonly keyWrap: Buffer
  readonly sealedAccess: Buffer
  readonly state: ConnectionState
  readonly problem: ConnectionProblem | null
  readonly readAt: Date | null
  readonly connectedAt: Date
}

const own = (db: Transaction) => tables<'calendar_connections'>(db)

export async function findConnection(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<CalendarConnection | undefined> {
  const row = await own(db)
    .selectFrom('calendar_connections')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return (
    row && {
      personId: row.person_id,
      keyWrap: row.key_wrap,
      sealedAccess: row.sealed_access,
      state: row.state as ConnectionState,
      problem: row.problem as ConnectionProblem | null,
      readAt: row.read_at,
      connectedAt: row.connected_at,
    }
  )
}

/** One calendar a person: connecting another replaces the one before. */
export async function saveConnection(
  db: Transaction,
  organisationId: string,
  { personId, keyWrap, sealedAccess, connectedAt }: CalendarConnection,
): Promise<void> {
  const values = {
    key_wrap: keyWrap,
    sealed_access: sealedAccess,
    state: 'new',
    problem: null,
    read_at: null,
    connected_at: connectedAt,
  }
  await own(db)
    .insertInto('calendar_connections')
    .values({ organisation_id: organisationId, person_id: personId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'person_id']).doUpdateSet(values))
    .execute()
}

export async function saveReading(
  db: Transaction,
  organisationId: string,
  personId: string,
  { problem, readAt }: { problem: ConnectionProblem | null; readAt: Date },
): Promise<void> {
  await own(db)
    .updateTable('calendar_connections')
    .set({
      state: problem ? 'failing' : 'working',
      problem,
      ...(problem ? {} : { read_at: readAt }),
    })
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}

export async function deleteConnection(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<void> {
  await own(db)
    .deleteFrom('calendar_connections')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
