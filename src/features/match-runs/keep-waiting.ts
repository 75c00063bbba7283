import type { Work } from '#platform/database/work.ts'
import { insertWaiting } from './match-waiting.store.ts'
import { findRunInput } from './match-runs.store.ts'
import { readTablePairs, type Table } from './read-table.ts'
import { readStoredInput } from './run-input.contract.ts'
import { withoutPartner } from './without-partner.rules.ts'

/** Puts everybody the table leaves without a partner in line, except those who are held back. The caller has looked whether it may. */
export async function keepWaiting(
  work: Work,
  { programmeId, table }: { programmeId: string; table: Table },
): Promise<number> {
  if (!table.run) return 0
  const { runId } = table.run
  const { pool } = readStoredInput(await findRunInput(work.db, work.organisationId, runId))
  const people = withoutPartner(pool, await readTablePairs(work, table)).filter(
    ({ personId }) => !table.state.holds.has(personId),
  )
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  await insertWaiting(work.db, work.organisationId, { programmeId, runId, by, at: work.now }, people)
  return people.length
}
