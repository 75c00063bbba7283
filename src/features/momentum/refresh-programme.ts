import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { refreshReadings } from './refresh-readings.ts'

const atOnce = 500

/** All pairs of a programme, some hundred a transaction: what only time changes is seen once a day. */
export async function refreshProgramme(
  machinery: Machinery,
  caller: Caller,
  { programmeId }: { programmeId: string },
): Promise<void> {
  let from = 0
  for (;;) {
    const { more } = await runUseCase(machinery, caller, refreshSome, { programmeId, from })
    if (!more) return
    from += atOnce
  }
}

async function refreshSome(
  work: Work,
  { programmeId, from }: { programmeId: string; from: number },
): Promise<{ more: boolean }> {
  const living = (await listProgrammePairs(work, { programmeId })).filter(
    ({ acceptedAt }) => acceptedAt !== null,
  )
  await refreshReadings(work, { programmeId, pairs: living.slice(from, from + atOnce) })
  return { more: from + atOnce < living.length }
}
