import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listEndedPairsOf } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { listDatedOwners, listOwners } from './list-owners.ts'
import { defaultTerms, retentionFailures as failures, type RetentionClass } from './retention.contract.ts'
import { maySetTerms } from './retention.policy.ts'
import { dueOf, endedBefore, nextDue, withDefaults } from './retention.rules.ts'
import { findHold, listReceipts, listTerms, type Receipt } from './retention.store.ts'

export interface RetentionView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly rows: readonly {
    readonly class: RetentionClass
    readonly months: number
    /** What the coming night would delete, asked by the very code that deletes. */
    readonly due: number
    readonly duePairs: number
    readonly next: Date | null
  }[]
  readonly hold: { readonly reason: string; readonly placedAt: Date } | null
  readonly receipts: readonly Receipt[]
  /** When the night looks. */
  readonly night: Date
}

/** Terms, what tonight would delete, and what has been deleted. A look deletes nothing. */
export async function readRetention(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<RetentionView> {
  if (!maySetTerms(work.actor)) throw new Failure(failures.notYours)
  const { name } = await readProgramme(work, { programmeId })
  const terms = withDefaults(await listTerms(work.db, work.organisationId, programmeId), defaultTerms)
  const ended = await listEndedPairsOf(work, { programmeId })
  const night = new Date(work.now)
  night.setUTCHours(3, 0, 0, 0)
  if (night <= work.now) night.setUTCDate(night.getUTCDate() + 1)
  const rows: RetentionView['rows'][number][] = []
  for (const [kind, forget] of listOwners()) {
    const due = await forget(work, { pairIds: dueOf(ended, night, terms[kind]), dry: true })
    rows.push({
      class: kind,
      months: terms[kind],
      due: due.length,
      duePairs: new Set(due).size,
      next: nextDue(ended, night, terms[kind]),
    })
  }
  for (const [kind, forget] of listDatedOwners()) {
    const due = await forget(work, { programmeId, before: endedBefore(night, terms[kind]), dry: true })
    rows.push({
      class: kind,
      months: terms[kind],
      due: due.length,
      duePairs: new Set(due).size,
      next: null,
    })
  }
  return {
    programme: { programmeId, name },
    rows,
    hold: (await findHold(work.db, work.organisationId, programmeId)) ?? null,
    receipts: await listReceipts(work.db, work.organisationId, programmeId),
    night,
  }
}
