import { tables, type Transaction } from '#platform/database/work.ts'

export interface HelpSettings {
  /** One line each, such as “Police: 112”. */
  readonly urgent: readonly string[]
  /** Somebody outside the organisation, for when nobody inside is free of a conflict. */
  readonly outsideName: string
  readonly outsideReach: string
  /** Where “Leave this page” leads; empty: a neutral page of our own. */
  readonly leaveUrl: string
}

export async function findHelpSettings(db: Transaction, organisationId: string): Promise<HelpSettings> {
  const row = await tables<'help_settings'>(db)
    .selectFrom('help_settings')
    .select(['urgent', 'outside_name', 'outside_reach', 'leave_url'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return {
    urgent: Array.isArray(row?.urgent) ? row.urgent.map(String) : [],
    outsideName: row?.outside_name ?? '',
    outsideReach: row?.outside_reach ?? '',
    leaveUrl: row?.leave_url ?? '',
  }
}

export async function putHelpSettings(
  db: Transaction,
  organisationId: string,
  settings: HelpSettings,
  now: Date,
): Promise<void> {
  const values = {
    urgent: JSON.stringify(settings.urgent),
    outside_name: settings.outsideName,
    outside_reach: settings.outsideReach,
    leave_url: settings.leaveUrl,
    changed_at: now,
  }
  await tables<'help_settings'>(db)
    .insertInto('help_settings')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute()
}
