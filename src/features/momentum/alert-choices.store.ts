import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'alert_choices'>(db)

export interface AlertChoice {
  /** Such as `stalled.<pair id>`. */
  readonly matter: string
  readonly choice: 'later' | 'keep'
  /** Day on which it comes back; nothing for what is kept. */
  readonly untilOn: string | null
  readonly note: string | null
  readonly chosenBy: string
  readonly chosenAt: Date
}

export async function listChoices(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<AlertChoice[]> {
  const rows = await own(db)
    .selectFrom('alert_choices')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .execute()
  return rows.map((row) => ({
    matter: row.matter,
    choice: row.choice === 'keep' ? 'keep' : 'later',
    untilOn: row.until_on,
    note: row.note,
    chosenBy: row.chosen_by,
    chosenAt: row.chosen_at,
  }))
}

/** The newest choice on a matter replaces the one before it; the audit trail keeps both. */
export async function saveChoice(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { matter, choice, untilOn, note, chosenBy, chosenAt }: AlertChoice,
): Promise<void> {
  const values = { choice, until_on: untilOn, note, chosen_by: chosenBy, chosen_at: chosenAt }
  await own(db)
    .insertInto('alert_choices')
    .values({ organisation_id: organisationId, programme_id: programmeId, matter, ...values })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'programme_id', 'matter']).doUpdateSet(values),
    )
    .execute()
}
