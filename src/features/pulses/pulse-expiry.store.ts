import { tables, type Transaction } from '#platform/database/work.ts'

interface Old {
  readonly programmeId: string
  readonly before: Date
}

const own = (db: Transaction) => tables<'pulse_rounds' | 'pulse_marks'>(db)

function idsBefore(db: Transaction, organisationId: string, { programmeId, before }: Old) {
  return own(db)
    .selectFrom('pulse_rounds')
    .select('round_id')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('closes_on', '<', before.toISOString().slice(0, 10))
}

/** One round id each. */
export async function listOldMarks(db: Transaction, organisationId: string, of: Old): Promise<string[]> {
  const rows = await own(db)
    .selectFrom('pulse_marks')
    .select('round_id')
    .where('organisation_id', '=', organisationId)
    .where('round_id', 'in', idsBefore(db, organisationId, of))
    .execute()
  return rows.map((row) => row.round_id)
}

export async function deleteOldMarks(db: Transaction, organisationId: string, of: Old): Promise<string[]> {
  const rows = await own(db)
    .deleteFrom('pulse_marks')
    .where('organisation_id', '=', organisationId)
    .where('round_id', 'in', idsBefore(db, organisationId, of))
    .returning('round_id')
    .execute()
  return rows.map((row) => row.round_id)
}
