import { tables, type Transaction } from '#platform/database/work.ts'

export interface CircleAnswer {
  readonly circleId: string
  readonly personId: string
  /** Null: has not said. */
  readonly comes: boolean | null
  readonly attended: boolean
}

const own = (db: Transaction) => tables<'circle_answers'>(db)

export async function listAnswers(
  db: Transaction,
  organisationId: string,
  circleIds: readonly string[],
): Promise<CircleAnswer[]> {
  if (circleIds.length === 0) return []
  const rows = await own(db)
    .selectFrom('circle_answers')
    .select(['circle_id', 'person_id', 'comes', 'attended'])
    .where('organisation_id', '=', organisationId)
    .where('circle_id', 'in', circleIds)
    .execute()
  return rows.map((row) => ({
    circleId: row.circle_id,
    personId: row.person_id,
    comes: row.comes,
    attended: row.attended,
  }))
}

export async function saveComes(
  db: Transaction,
  organisationId: string,
  { circleId, personId, comes }: { circleId: string; personId: string; comes: boolean },
): Promise<void> {
  await own(db)
    .insertInto('circle_answers')
    .values({ organisation_id: organisationId, circle_id: circleId, person_id: personId, comes })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'circle_id', 'person_id']).doUpdateSet({ comes }),
    )
    .execute()
}

/** Exactly these were there. */
export async function saveAttended(
  db: Transaction,
  organisationId: string,
  circleId: string,
  personIds: readonly string[],
): Promise<void> {
  await own(db)
    .updateTable('circle_answers')
    .set({ attended: false })
    .where('organisation_id', '=', organisationId)
    .where('circle_id', '=', circleId)
    .execute()
  if (personIds.length === 0) return
  await own(db)
    .insertInto('circle_answers')
    .values(
      personIds.map((personId) => ({
        organisation_id: organisationId,
        circle_id: circleId,
        person_id: personId,
        attended: true,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'circle_id', 'person_id']).doUpdateSet({ attended: true }),
    )
    .execute()
}
