import { tables, type Transaction } from '#platform/database/work.ts'

export interface ReadinessOverride {
  readonly overrideId: string
  readonly programmeId: string
  readonly named: string
  readonly reason: string
  /** The statements that spoke against launching when this was taken on. */
  readonly against: readonly string[]
  readonly at: Date
}

export async function insertOverride(
  db: Transaction,
  organisationId: string,
  override: ReadinessOverride,
  byAccount: string | null,
): Promise<void> {
  await tables<'readiness_overrides'>(db)
    .insertInto('readiness_overrides')
    .values({
      organisation_id: organisationId,
      override_id: override.overrideId,
      programme_id: override.programmeId,
      named: override.named,
      reason: override.reason,
      against: [...override.against],
      at: override.at,
      by_account: byAccount,
    })
    .execute()
}

export async function findLatestOverride(
  db: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<ReadinessOverride | undefined> {
  const row = await tables<'readiness_overrides'>(db)
    .selectFrom('readiness_overrides')
    .select(['override_id', 'programme_id', 'named', 'reason', 'against', 'at'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return (
    row && {
      overrideId: row.override_id,
      programmeId: row.programme_id,
      named: row.named,
      reason: row.reason,
      against: row.against,
      at: row.at,
    }
  )
}
