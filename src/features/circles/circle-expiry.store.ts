import { tables, type Transaction } from '#platform/database/work.ts'

interface Old {
  readonly programmeId: string
  readonly before: Date
}

const own = (db: Transaction) => tables<'circles' | 'circle_answers'>(db)

function idsBefore(db: Transaction, organisationId: string, { programmeId, before }: Old) {
  return own(db)
    .selectFrom('circles')
    .select('circle_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('starts_at', '<', before)
}

/** One circle id each. */
export async function listOldAnswers(db: Transaction, organisationId: string, of: Old): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('circle_answers')
    .select('circle_id')
    .where('organisation_id', '=', organisationId)
    .where('circle_id', 'in', idsBefore(db, organisationId, of))
    .execute()
  return rows.map((row) => row.circle_id)
}

export async function deleteOldAnswers(db: Transaction, organisationId: string, of: Old): Promise<string[]> {
  const rows = await own(db)
    .deleteFrom('circle_answers')
    .where('organisation_id', '=', organisationId)
    .where('circle_id', 'in', idsBefore(db, organisationId, of))
    .returning('circle_id')
    .execute()
  return rows.map((row) => row.circle_id)
}
