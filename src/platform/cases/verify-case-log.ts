import { walkChain, type AuditHead, type AuditVerdict } from '#platform/audit/verify-entries.ts'
import { caseTables, type CaseTransaction } from './case-work.ts'

/** Walks the log of the case room, as the audit trail is walked. */
export function verifyCaseLog(
  transaction: CaseTransaction,
  organisationId: string,
  known?: AuditHead,
): Promise<AuditVerdict> {
  const db = caseTables<'case_log_entries' | 'case_log_heads'>(transaction)
  const listAfter = async (number: number, count: number) => {
    const rows = await db
      .selectFrom('case_log_entries')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('number', '>', number)
      .orderBy('number')
      .limit(count)
      .execute()
    return rows.map((row) => ({
      organisationId,
      number: row.number,
      at: row.at,
      actorKind: row.actor_kind,
      actorId: row.actor_id,
      fact: {
        action: row.action,
        subject: ['case', row.case_id] as const,
        detail: row.detail as Record<string, string | number | boolean | null>,
      },
      hash: row.hash,
    }))
  }
  const findHead = async () => {
    const row = await db
      .selectFrom('case_log_heads')
      .select(['number', 'hash'])
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row ?? { number: 0, hash: '' }
  }
  return walkChain({ listAfter, findHead }, known)
}
