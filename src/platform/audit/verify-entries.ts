import { tables, type Transaction } from '#platform/database/work.ts'
import { entryHash, type AuditEntryBody } from './append-entries.ts'

/** Where a chain ended at some moment. Kept outside the database, it shows whether what came before was rewritten since. */
export interface AuditHead {
  readonly number: number
  readonly hash: string
}

export type AuditVerdict =
  | { readonly ok: true; readonly head: AuditHead }
  | {
      readonly ok: false
      /** The first entry that does not fit. */
      readonly number: number
      readonly fault: 'changed' | 'missing' | 'end-missing' | 'rewritten'
    }

const atOnce = 5000

/** A chain as it stands in some table: a page of it after a number, and its head. */
export interface Chain {
  listAfter(number: number, count: number): Promise<readonly (AuditEntryBody & { readonly hash: string })[]>
  findHead(): Promise<AuditHead>
}

export function verifyEntries(
  transaction: Transaction,
  organisationId: string,
  known?: AuditHead,
): Promise<AuditVerdict> {
  const chain: Chain = {
    listAfter: (number, count) => listEntriesAfter(transaction, organisationId, number, count),
    findHead: () => findHead(transaction, organisationId),
  }
  return walkChain(chain, known)
}

/**
 * Walks the chain of one organisation. On its own it finds edits, removals and swaps; whoever can write every row can also chain them anew,
 * which only a head kept elsewhere shows.
 */
export async function walkChain(chain: Chain, known?: AuditHead): Promise<AuditVerdict> {
  let last: AuditHead = { number: 0, hash: '' }
  for (;;) {
    const entries = await chain.listAfter(last.number, atOnce)
    for (const { hash, ...body } of entries) {
      const number = last.number + 1
      if (body.number !== number) return { ok: false, number, fault: 'missing' }
      if (entryHash(last.hash, body) !== hash) return { ok: false, number, fault: 'changed' }
      if (known?.number === number && known.hash !== hash) return { ok: false, number, fault: 'rewritten' }
      last = { number, hash }
    }
    if (entries.length < atOnce) break
  }
  const head = await chain.findHead()
  const end = Math.max(head.number, known?.number ?? 0)
  if (end > last.number) return { ok: false, number: last.number + 1, fault: 'end-missing' }
  if (head.number !== last.number || head.hash !== last.hash)
    return { ok: false, number: head.number + 1, fault: 'rewritten' }
  return { ok: true, head: last }
}

async function listEntriesAfter(
  transaction: Transaction,
  organisationId: string,
  after: number,
  count: number,
) {
  const rows = await tables<'audit_entries'>(transaction)
    .selectFrom('audit_entries')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('number', '>', after)
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
      subject: [row.subject_kind, row.subject_id] as const,
      detail: row.detail as Record<string, string | number | boolean | null>,
    },
    hash: row.hash,
  }))
}

async function findHead(transaction: Transaction, organisationId: string): Promise<AuditHead> {
  const row = await tables<'audit_heads'>(transaction)
    .selectFrom('audit_heads')
    .select(['number', 'hash'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row ? { number: row.number, hash: row.hash } : { number: 0, hash: '' }
}
