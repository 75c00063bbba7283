import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { turnSession } from '#features/sessions/turn-session.ts'
import { guideFailures } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'

/** "Use in our next session": the hour shown becomes a check-in, or an ordinary one again. Both calendars hear of it. */
export async function planCheckIn(
  work: Work,
  { sessionId, into }: { sessionId: string; into: 'check-in' | 'regular' },
): Promise<void> {
  const { pair } = await readOwnPair(work)
  const session = await readSession(work, { sessionId })
  if (session.pairId !== pair.pairId) throw new Failure(guideFailures.notFound)
  await turnSession(work, { sessionId, into })
}
