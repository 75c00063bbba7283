import { tables, type Transaction } from '#platform/database/work.ts'
import { momentumSettings, standardSettings, type MomentumSettings } from './momentum.contract.ts'

const own = (db: Transaction) => tables<'momentum_settings'>(db)

/** What a programme has set; the standard where it has set nothing. */
export async function findSettings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<MomentumSettings> {
  const row = await own(db)
    .selectFrom('momentum_settings')
    .select('settings')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return row ? momentumSettings.parse(row.settings) : standardSettings
}

export async function saveSettings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  settings: MomentumSettings,
  now: Date,
): Promise<void> {
  const values = { settings: JSON.stringify(settings), changed_at: now }
  await own(db)
    .insertInto('momentum_settings')
    .values({ organisation_id: organisationId, programme_id: programmeId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(values))
    .execute()
}
