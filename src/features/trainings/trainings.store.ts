import { tables, type Transaction } from '#platform/database/work.ts'
import { moduleKeys, type ModuleKey } from './training-modules.data.ts'
import type { ModuleSettled } from './training-gate.rules.ts'

type Own = 'programme_trainings' | 'trainings_done' | 'training_waivers'

export interface ModuleSetting {
  readonly module: ModuleKey
  readonly isOn: boolean
  /** Null while the product's own text stands. */
  readonly ownText: string | null
  readonly changedAt: Date
}

/** Only what a programme changed. */
export async function listSettings(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<ModuleSetting[]> {
  const rows = await tables<Own>(db)
    .selectFrom('programme_trainings')
    .select(['module', 'is_on', 'own_text', 'changed_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('module', 'in', moduleKeys)
    .execute()
  return rows.map((row) => ({
    module: row.module as ModuleKey,
    isOn: row.is_on,
    ownText: row.own_text,
    changedAt: row.changed_at,
  }))
}

/** Saves over the version somebody looked at (null: none yet), and over no other. */
export async function saveSetting(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { module, isOn, ownText, changedAt }: ModuleSetting,
  seen: Date | null,
): Promise<boolean> {
  const values = { is_on: isOn, own_text: ownText, changed_at: changedAt }
  const rows =
    seen === null
      ? await tables<Own>(db)
          .insertInto('programme_trainings')
          .values({ organisation_id: organisationId, programme_id: programmeId, module, ...values })
          .onConflict((conflict) => conflict.doNothing())
          .returning('module')
          .execute()
      : await tables<Own>(db)
          .updateTable('programme_trainings')
          .set(values)
          .where('organisation_id', '=', organisationId)
          .where('programme_id', '=', programmeId)
          .where('module', '=', module)
          .where('changed_at', '=', seen)
          .returning('module')
          .execute()
  return rows.length > 0
}

export async function insertDone(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { personId, module }: ModuleSettled,
  doneAt: Date,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('trainings_done')
    .values({
      organisation_id: organisationId,
      programme_id: programmeId,
      person_id: personId,
      module,
      done_at: doneAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listDone(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<ModuleSettled[]> {
  if (personIds.length === 0) return []
  const rows = await tables<Own>(db)
    .selectFrom('trainings_done')
    .select(['person_id', 'module'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('person_id', 'in', personIds)
    .execute()
  return rows.map((row) => ({ personId: row.person_id, module: row.module as ModuleKey }))
}

export interface Waiver extends ModuleSettled {
  readonly reason: string
  /** Account of whoever stands by it. */
  readonly waivedBy: string | null
  readonly waivedAt: Date
}

export async function listWaivers(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  personIds: readonly string[],
): Promise<Waiver[]> {
  if (personIds.length === 0) return []
  const rows = await tables<Own>(db)
    .selectFrom('training_waivers')
    .select(['person_id', 'module', 'reason', 'waived_by', 'waived_at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('person_id', 'in', personIds)
    .orderBy('waived_at')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    module: row.module as ModuleKey,
    reason: row.reason,
    waivedBy: row.waived_by,
    waivedAt: row.waived_at,
  }))
}

export async function insertWaivers(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  waivers: readonly Waiver[],
): Promise<void> {
  await tables<Own>(db)
    .insertInto('training_waivers')
    .values(
      waivers.map(({ personId, module, reason, waivedBy, waivedAt }) => ({
        organisation_id: organisationId,
        programme_id: programmeId,
        person_id: personId,
        module,
        reason,
        waived_by: waivedBy,
        waived_at: waivedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteWaiver(
  db: Transaction,
  organisationId: string,
  programmeId: string,
  { personId, module }: ModuleSettled,
): Promise<boolean> {
  const rows = await tables<Own>(db)
    .deleteFrom('training_waivers')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('person_id', '=', personId)
    .where('module', '=', module)
    .returning('module')
    .execute()
  return rows.length > 0
}
