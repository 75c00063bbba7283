import type { Work } from '#platform/database/work.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { openPulseRound } from './open-pulse-round.ts'

/** Each night: the rounds that are due, of every launched programme. */
export async function openDuePulses(work: Work): Promise<void> {
  work.upkeep()
  for (const { programmeId, state } of await listProgrammes(work))
    if (state === 'launched') await openPulseRound(work, { programmeId })
}
