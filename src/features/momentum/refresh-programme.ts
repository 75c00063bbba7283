import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'
import { listProgrammePairs, listSomePairs } from '#features/pairs/pairs.reads.ts'
import { refreshReadings } from './refresh-readings.ts'

const atOnce = 500

/** All pairs of a programme, some hundred a transaction: what only time changes is seen once a day. */
export async function refreshProgramme(
  machinery: Machinery,
  caller: Caller,
  { programmeId }: { programmeId: string },
): Promise<void> {
  const pairIds = await runUseCase(machinery, caller, listToRead, { programmeId })
  for (let from = 0; from < pairIds.length; from += atOnce)
    await runUseCase(machinery, caller, refreshSome, {
      programmeId,
      pairIds: pairIds.slice(from, from + atOnce),
    })
}

async function listToRead(work: Work, { programmeId }: { programmeId: string }): Promise<string[]> {
  return (await listProgrammePairs(work, { programmeId }))
    .filter(({ acceptedAt }) => acceptedAt !== null)
    .map(({ pairId }) => pairId)
}

async function refreshSome(
  work: Work,
  { programmeId, pairIds }: { programmeId: string; pairIds: readonly string[] },
): Promise<void> {
  await refreshReadings(work, { programmeId, pairs: await listSomePairs(work, { pairIds }) })
}
