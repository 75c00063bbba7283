import type { Work } from '#platform/database/work.ts'
import type { PairSession } from '#features/sessions/sessions.reads.ts'
import { askUntil, nextLook } from './ask-whom.rules.ts'

/**
 * Queues the next look at a pair's hours: one waiting job a pair at a time, which plans the one after it. An hour that was moved or
 * cancelled meanwhile is found so when its job runs.
 */
export async function planQuestions(
  work: Work,
  { pairId, sessions }: { pairId: string; sessions: readonly PairSession[] },
): Promise<void> {
  const next = sessions
    .flatMap((session) => lookOf(session, work.now))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())[0]
  if (!next) return
  work.upkeep()
  await work.later(
    'rooms.ask-to-log',
    { pairId, sessionId: next.sessionId },
    {
      startAfter: next.at,
      singletonKey: `${next.sessionId}:${next.at.toISOString()}`,
      singletonSeconds: askUntil / 1000,
    },
  )
}

function lookOf(
  { state, kind, endsAt, sessionId }: PairSession,
  now: Date,
): { sessionId: string; at: Date }[] {
  if (state === 'cancelled' || kind === 'chemistry') return []
  const at = nextLook(endsAt, now)
  return at ? [{ sessionId, at }] : []
}
