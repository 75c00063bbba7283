import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { noteFailures } from './notes.contract.ts'
import { mayEnterRoom } from './notes.policy.ts'

/** The pair of whoever followed their own link, and their side. The only door to what the two write. */
export async function findOwnRoom(work: Work): Promise<{ pair: Pair; side: Side }> {
  if (!mayEnterRoom(work.actor)) throw new Failure(noteFailures.onlyTheTwo)
  const room = await findOwnPair(work)
  if (room.pair.state === 'proposed') throw new Failure(noteFailures.notFound)
  return room
}
