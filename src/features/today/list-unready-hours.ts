import type { Work } from '#platform/database/work.ts'
import { listSomePairs } from '#features/pairs/pairs.reads.ts'
import { listSessionsOfProgramme } from '#features/sessions/sessions.reads.ts'
import { listTrainingGates } from '#features/trainings/trainings.reads.ts'

const daysAhead = 3

/** First hours of the next days that would begin with a reading still open on either side, the earliest first. */
export async function listUnreadyHours(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ pairId: string; startsAt: Date }[]> {
  const to = new Date(work.now.getTime() + daysAhead * 86_400_000)
  const hours = (
    await listSessionsOfProgramme(work, { programmeId, from: work.now, to, kind: 'first' })
  ).filter(({ state }) => state === 'booked')
  if (hours.length === 0) return []
  const meeting = await listSomePairs(work, { pairIds: hours.map(({ pairId }) => pairId) })
  const pairs = meeting.filter(({ state }) => state === 'accepted' || state === 'active')
  const gates = await listTrainingGates(work, { programmeId, pairs })
  const unready = new Set(
    pairs.filter((_, place) => !gates[place]!.mayHoldFirstSession).map(({ pairId }) => pairId),
  )
  return hours
    .filter(({ pairId }) => unready.has(pairId))
    .map(({ pairId, startsAt }) => ({ pairId, startsAt }))
}
