import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { readRunPool } from './read-run-pool.ts'
import type { LedgerEntry } from './draft-edits.contract.ts'
import { findRun, findRunInput } from './match-runs.store.ts'
import { peopleOf } from './read-review.ts'
import { readTable } from './read-table.ts'
import { readStoredInput } from './run-input.contract.ts'

export interface LedgerLine {
  readonly number: number
  readonly at: string
  readonly by: 'you' | 'somebody' | 'nobody'
  readonly name: string
  readonly kind: LedgerEntry['kind']
  readonly mentor: string
  readonly mentee: string
  readonly person: string
  readonly runNumber: number
  readonly inForce: boolean
}

/** Everything that was done to the draft, newest first, with what was taken back marked. */
export async function readLedger(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programmeName: string; lines: LedgerLine[]; canUndo: boolean; canRedo: boolean; seen: number }> {
  const table = await readTable(work, { programmeId })
  const input = table.run ? await findRunInput(work.db, work.organisationId, table.run.runId) : null
  const people = peopleOf(
    input ? readStoredInput(input).pool : null,
    await readRunPool(work, { programmeId }),
  )
  const nameOf = (personId: string) => people.get(personId)?.fullName ?? ''
  const done = new Set(table.history.done)
  const own = work.actor.kind === 'account' ? work.actor.accountId : null
  const authors = new Map<string, string>()
  const runs = new Map<string, number>()
  for (const { accountId, edit } of table.entries) {
    if (accountId && !authors.has(accountId))
      authors.set(accountId, (await findActiveAccount(work, accountId))?.name ?? '')
    if ('runId' in edit && !runs.has(edit.runId))
      runs.set(edit.runId, (await findRun(work.db, work.organisationId, edit.runId))?.number ?? 0)
  }
  const lines = table.entries.map(({ number, at, accountId, edit }): LedgerLine => ({
    number,
    at: at.toISOString(),
    by: accountId === null ? 'nobody' : accountId === own ? 'you' : 'somebody',
    name: accountId ? (authors.get(accountId) ?? '') : '',
    kind: edit.kind,
    mentor: 'mentorId' in edit ? nameOf(edit.mentorId) : '',
    mentee: 'menteeId' in edit ? nameOf(edit.menteeId) : '',
    person: 'personId' in edit ? nameOf(edit.personId) : '',
    runNumber: 'runId' in edit ? (runs.get(edit.runId) ?? 0) : 0,
    inForce: edit.kind === 'undo' || edit.kind === 'redo' || done.has(number),
  }))
  return {
    programmeName: table.programme.name,
    lines: lines.toReversed(),
    canUndo: table.history.done.length > (table.entries[0]?.accountId === null ? 1 : 0),
    canRedo: table.history.undone.length > 0,
    seen: table.entries.at(-1)?.number ?? 0,
  }
}
