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
