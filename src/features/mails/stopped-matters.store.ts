import { tables, type Transaction } from '#platform/database/work.ts'

export interface StoppedMatter {
  readonly matter: string
  readonly personId: string
  readonly stoppedAt: Date
}

const own = (db: Transaction) => tables<'stopped_matters'>(db)

export async function insertStoppedMatter(
  db: Transaction,
  organisationId: string,
  { matter, personId, mailId, now }: { matter: string; personId: string; mailId: string; now: Date },
): Promise<void> {
  await own(db)
    .insertInto('stopped_matters')
    .values({
      organisation_id: organisationId,
      matter,
      person_id: personId,
      mail_id: mailId,
      stopped_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listOpenStops(db: Transaction, organisationId: string): Promise<StoppedMatter[]> {
  const rows = await own(db)
    .selectFrom('stopped_matters')
    .select(['matter', 'person_id', 'stopped_at'])
    .where('organisation_id', '=', organisationId)
    .where('settled_at', 'is', null)
    .orderBy('stopped_at')
    .orderBy('matter')
    .execute()
  return rows.map((row) => ({ matter: row.matter, personId: row.person_id, stoppedAt: row.stopped_at }))
}

export async function settleStop(
  db: Transaction,
  organisationId: string,
  { matter, personId, now }: { matter: string; personId: string; now: Date },
): Promise<void> {
  await own(db)
    .updateTable('stopped_matters')
    .set({ settled_at: now })
    .where('organisation_id', '=', organisationId)
    .where('matter', '=', matter)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .execute()
}
