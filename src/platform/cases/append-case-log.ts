import { actorId, type Actor } from '#contract/actor.ts'
import { entryHash } from '#platform/audit/append-entries.ts'
import { caseTables, type CaseFact, type CaseTransaction } from './case-work.ts'

/** The chain of the case room: made like the audit trail, kept apart from it. */
export async function appendCaseLog(
  transaction: CaseTransaction,
  organisationId: string,
  actor: Actor,
  at: Date,
  facts: readonly CaseFact[],
): Promise<void> {
  if (facts.length === 0) return
  const db = caseTables<'case_log_heads' | 'case_log_entries'>(transaction)
  await db
    .insertInto('case_log_heads')
    .values({ organisation_id: organisationId, number: 0, hash: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const head = await db
    .selectFrom('case_log_heads')
    .select(['number', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  let { number, hash } = head
  const rows = facts.map(({ action, caseId, detail = {} }) => {
    number += 1
    const by = { actorKind: actor.kind, actorId: actorId(actor) }
    const fact = { action, subject: ['case', caseId] as const, detail }
    hash = entryHash(hash, { organisationId, number, at, ...by, fact })
    return {
      organisation_id: organisationId,
      number,
      at,
      actor_kind: by.actorKind,
      actor_id: by.actorId,
      action,
      case_id: caseId,
      detail: JSON.stringify(detail),
      hash,
    }
  })
  await db.insertInto('case_log_entries').values(rows).execute()
  await db
    .updateTable('case_log_heads')
    .set({ number, hash })
    .where('organisation_id', '=', organisationId)
    .execute()
}
