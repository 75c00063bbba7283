import { createHash } from 'node:crypto'
import { sql, type CompiledQuery } from 'kysely'
import { actorId, type Actor } from '#contract/actor.ts'
import { tables, type AuditFact, type Transaction } from '#platform/database/work.ts'

export interface AuditEntryBody {
  readonly organisationId: string
  readonly number: number
  readonly at: Date
  readonly actorKind: string
  readonly actorId: string | null
  readonly fact: AuditFact
}

/** Each entry's hash covers the one before, so an edit, a removal or a swap breaks the chain from there on. */
export function entryHash(previous: string, body: AuditEntryBody): string {
  const start = JSON.stringify([previous, body.organisationId, body.number]).slice(0, -1)
  return createHash('sha256')
    .update(`${start},${afterNumber(body)}`)
    .digest('hex')
}

/** What a hash covers after the hash before, the organisation and the number, which `append_audit` puts in front of it. */
function afterNumber({ at, actorKind, actorId: actor, fact }: Omit<AuditEntryBody, 'number'>): string {
  const detail = Object.entries(fact.detail ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([at.toISOString(), actorKind, actor, fact.action, fact.subject, detail]).slice(1)
}

/** The last statement of a change, for those who wrote the same head wait until it has committed. */
export function appendEntries(
  transaction: Transaction,
  organisationId: string,
  actor: Actor,
  at: Date,
  facts: readonly AuditFact[],
): CompiledQuery {
  const by = { actorKind: actor.kind, actorId: actorId(actor) }
  const rows = facts.map((fact) => ({
    action: fact.action,
    subject_kind: fact.subject[0],
    subject_id: fact.subject[1],
    detail: fact.detail ?? {},
    covered: afterNumber({ organisationId, at, ...by, fact }),
  }))
  return sql`select append_audit(${organisationId}, ${at}, ${by.actorKind}, ${by.actorId}, ${JSON.stringify(rows)})`.compile(
    tables<'audit_entries'>(transaction),
  )
}
