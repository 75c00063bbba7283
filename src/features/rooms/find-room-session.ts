import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { roomFailures } from './rooms.contract.ts'

export interface RoomSession {
  readonly pair: Pair
  readonly side: Side
  readonly session: PairSession
  readonly sessions: readonly PairSession[]
}

/** An hour of the pair the link is about; of another pair, also of the same person, it is as unknown as a made-up one. */
export async function findRoomSession(
  work: Work,
  { sessionId }: { sessionId: string },
): Promise<RoomSession> {
  const { pair, side } = await findOwnPair(work)
  const sessions = await listSessionsOfPair(work, pair)
  const session = sessions.find((one) => one.sessionId === sessionId)
  if (!session || pair.state === 'proposed') throw new Failure(roomFailures.noSession)
  return { pair, side, session, sessions }
}
