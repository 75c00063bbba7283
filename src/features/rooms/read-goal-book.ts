import type { Work } from '#platform/database/work.ts'
import { readGoals, type PairGoals } from '#features/goals/read-goals.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { describeRoom, type RoomHead } from './describe-room.ts'

/** Goals and ledger of a pair, under the head of its pages. */
export async function readGoalBook(work: Work): Promise<RoomHead & PairGoals> {
  const room = await findOwnRoom(work)
  return { ...(await describeRoom(work, room)), ...(await readGoals(work)) }
}
