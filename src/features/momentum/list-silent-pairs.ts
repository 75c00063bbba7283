import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPairById, listAskedStandings, type Pair } from '#features/pairs/pairs.reads.ts'
import { findSettings } from './momentum-settings.store.ts'
import { workingDays } from './working-days.rules.ts'

export interface SilentPair {
  readonly pair: Pair
  /** Who was asked and has not answered. */
  readonly side: Side
  readonly askedAt: Date
  readonly days: number
}

/** People asked to be a pair who have not answered for longer than the programme waits. */
export async function listSilentPairs(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<SilentPair[]> {
  const { answerDays } = await findSettings(work.db, work.organisationId, programmeId)
  const silent: SilentPair[] = []
  for (const asked of await listAskedStandings(work, { programmeId })) {
    const side = asked.mentor === null ? 'mentor' : 'mentee'
    const askedAt = side === 'mentor' ? asked.mentorAskedAt : asked.mentorAnsweredAt
    if (asked.mentor === 'no' || asked.mentee !== null || !askedAt) continue
    const days = workingDays(askedAt, work.now)
    if (days <= answerDays) continue
    const pair = await findPairById(work, { pairId: asked.pairId })
    if (pair) silent.push({ pair, side, askedAt, days })
  }
  return silent
}
