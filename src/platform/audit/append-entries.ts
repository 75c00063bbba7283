import { createHash } from 'node:crypto'
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
  const detail = Object.entries(body.fact.detail ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const fields = [
    previous,
    body.organisationId,
    body.number,
    body.at.toISOString(),
    body.actorKind,
    body.actorId,
    body.fact.action,
    body.fact.subject,
    detail,
  ]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** Called once, at the end of a transaction: the head row stays locked only until the commit that follows. */
export async function appendEntries(
  transaction: Transaction,
  organisationId: string,
  actor: Actor,
  at: Date,
  facts: readonly AuditFact[],
): Promise<void> {
  if (facts.length === 0) return
  const db = tables<'audit_heads' | 'audit_entries'>(transaction)
  let { number, hash } =
    (await lockHead(transaction, organisationId)) ?? (await openHead(transaction, organisationId))
  const rows = facts.map((fact) => {
    number += 1
    hash = entryHash(hash, {
      organisationId,
      number,
      at,
      actorKind: actor.kind,
      actorId: actorId(actor),
      fact,
    })
    return {
      organisation_id: organisationId,
      number,
      at,
      actor_kind: actor.kind,
      actor_id: actorId(actor),
      action: fact.action,
      subject_kind: fact.subject[0],
      subject_id: fact.subject[1],
      detail: JSON.stringify(fact.detail ?? {}),
      hash,
    }
  })
  await db
    .with('entries', (entries) => entries.insertInto('audit_entries').values(rows))
    .updateTable('audit_heads')
    .set({ number, hash })
    .where('organisation_id', '=', organisationId)
    .execute()
}

interface Head {
  readonly number: number
  readonly hash: string
}

function lockHead(transaction: Transaction, organisationId: string): Promise<Head | undefined> {
  return tables<'audit_heads'>(transaction)
    .selectFrom('audit_heads')
    .select(['number', 'hash'])
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirst()
}

/** Of two first entries at once the second waits for the first. */
async function openHead(transaction: Transaction, organisationId: string): Promise<Head> {
  await tables<'audit_heads'>(transaction)
    .insertInto('audit_heads')
    .values({ organisation_id: organisationId, number: 0, hash: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await lockHead(transaction, organisationId))!
}
