import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { askChange } from './ask-change.ts'
import { dayOf } from './change.rules.ts'
import { listPausesInForce } from './pauses.store.ts'

/** Each night: pauses whose day has come end, and both are asked for a new time. */
export async function restartDue(work: Work): Promise<{ restarted: number }> {
  work.upkeep()
  const { timeZone } = await readOrganisation(work)
  const today = dayOf(work.now, timeZone)
  const due = (await listPausesInForce(work.db, work.organisationId, null)).filter(
    ({ untilOn }) => untilOn !== null && untilOn <= today,
  )
  for (const { pairId } of due) await askChange(work, { pairId, kind: 'restart' })
  return { restarted: due.length }
}
