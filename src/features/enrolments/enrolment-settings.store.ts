import { tables, type Transaction } from '#platform/database/work.ts'
import type { AskedBeside } from './own-colleagues.contract.ts'

const own = (db: Transaction) => tables<'enrolment_settings'>(db)

interface Settings {
  readonly shortPercent: number | null
  readonly asked: AskedBeside
}

export async function findSettings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<Settings | undefined> {
  const row = await own(db)
    .selectFrom('enrolment_settings')
    .select(['short_percent', 'asks_known', 'asks_wishes', 'asks_style'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst()
  return (
    row && {
      shortPercent: row.short_percent,
      asked: { known: row.asks_known, wishes: row.asks_wishes, style: row.asks_style },
    }
  )
}

export async function saveShortPercent(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { percent, at }: { percent: number; at: Date },
): Promise<void> {
  const values = { short_percent: percent, changed_at: at }
  await own(db)
    .insertInto('enrolment_settings')
    .values({ organisation_id: organisationId, programme_id: programmeId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(values))
    .execute()
}

export async function saveAsked(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { asked, at }: { asked: AskedBeside; at: Date },
): Promise<void> {
  const values = {
    asks_known: asked.known,
    asks_wishes: asked.wishes,
    asks_style: asked.style,
    changed_at: at,
  }
  await own(db)
    .insertInto('enrolment_settings')
    .values({ organisation_id: organisationId, programme_id: programmeId, ...values })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'programme_id']).doUpdateSet(values))
    .execute()
}
