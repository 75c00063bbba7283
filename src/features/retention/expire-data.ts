import { createHash } from 'node:crypto'
import type { Work } from '#platform/database/work.ts'
import { listEndedPairsOf } from '#features/pairs/pairs.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { listDatedOwners, listOwners } from './list-owners.ts'
import { defaultTerms, type RetentionClass } from './retention.contract.ts'
import { dueOf, endedBefore, receiptText, withDefaults } from './retention.rules.ts'
import { findHold, insertReceipt, listReceipts, listTerms } from './retention.store.ts'
import { tellDeleted } from './tell-deleted.ts'

/** Each night: deletes exactly what is due, programme by programme, and writes a receipt for each kind. A legal hold stops its programme. */
export async function expireData(work: Work): Promise<void> {
  work.upkeep()
  for (const { programmeId } of await listProgrammes(work)) {
    if (await findHold(work.db, work.organisationId, programmeId)) continue
    const saved = await listTerms(work.db, work.organisationId, programmeId)
    const terms = withDefaults(saved, defaultTerms)
    const ended = await listEndedPairsOf(work, { programmeId })
    for (const [kind, forget] of listOwners()) {
      const due = dueOf(ended, work.now, terms[kind])
      if (due.length === 0) continue
      const deleted = await forget(work, { pairIds: due, dry: false })
      await writeReceipt(work, { programmeId, kind, deleted, months: terms[kind] })
    }
    for (const [kind, forget] of listDatedOwners()) {
      const before = endedBefore(work.now, terms[kind])
      const deleted = await forget(work, { programmeId, before, dry: false })
      await writeReceipt(work, { programmeId, kind, deleted, months: terms[kind] })
    }
  }
}

async function writeReceipt(
  work: Work,
  {
    programmeId,
    kind,
    deleted,
    months,
  }: { programmeId: string; kind: RetentionClass; deleted: readonly string[]; months: number },
): Promise<void> {
  if (deleted.length === 0) return
  const pairIds = [...new Set(deleted)]
  const [last] = await listReceipts(work.db, work.organisationId, programmeId)
  const previous = last?.sha256 ?? null
  const facts = { programmeId, class: kind, pairIds, deleted: deleted.length, at: work.now, previous }
  await insertReceipt(work.db, work.organisationId, programmeId, {
    receiptId: work.newId(),
    number: (last?.number ?? 0) + 1,
    class: kind,
    pairs: pairIds.length,
    deleted: deleted.length,
    endedBefore: endedBefore(work.now, months),
    at: work.now,
    sha256: createHash('sha256').update(receiptText(facts)).digest('hex'),
    previous,
  })
  work.record({
    action: 'retention.expired',
    subject: ['programme', programmeId],
    detail: { class: kind, deleted: deleted.length, pairs: pairIds.length },
  })
  // What they wrote themselves concerns them; that a log or a mail has gone would only be noise.
  if (kind === 'notes' || kind === 'closings') await tellDeleted(work, { programmeId, pairIds, kind })
}
