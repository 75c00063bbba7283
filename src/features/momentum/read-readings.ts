import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { listNamedWaivers, readTrainingGate } from '#features/trainings/trainings.reads.ts'

export interface SideReadings {
  /** Still to be read before the first hour. */
  readonly open: number
  /** Let off by somebody, with the names of those who stand by it; no reasons. */
  readonly waived: number
  readonly by: readonly string[]
}

/** Where each side of a pair stands with what is read before the first hour. */
export async function readReadings(
  work: Work,
  { pairId, programmeId, mentorId, menteeId }: Pair,
): Promise<Readonly<Record<'mentor' | 'mentee', SideReadings>>> {
  const gate = await readTrainingGate(work, { pairId })
  const waivers = await listNamedWaivers(work, { programmeId, personIds: [mentorId, menteeId] })
  const of = (side: 'mentor' | 'mentee', id: string): SideReadings => {
    const own = waivers.filter(({ personId }) => personId === id)
    return {
      open: gate[side].length,
      waived: own.length,
      by: [...new Set(own.flatMap(({ by }) => by ?? []))],
    }
  }
  return { mentor: of('mentor', mentorId), mentee: of('mentee', menteeId) }
}
