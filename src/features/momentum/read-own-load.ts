import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById, listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideOf } from '#features/sessions/sessions.policy.ts'
import { isOverCap, type MentorLoad } from './mentor-load.rules.ts'
import { listMentorLoads } from './list-mentor-loads.ts'
import { momentumFailures } from './momentum.contract.ts'

export interface OwnLoad extends MentorLoad {
  readonly hoursPerMonth: number
  readonly over: boolean
}

/** What a mentor carries, for themselves; a leader has no meter. */
export async function readOwnLoad(work: Work, { pairId }: { pairId: string }): Promise<OwnLoad | null> {
  const pair = await findPairById(work, { pairId })
  if (!pair || sideOf(work.actor, pair) === null) throw new Failure(momentumFailures.notFound)
  if (sideOf(work.actor, pair) !== 'mentor') return null
  const { design } = await readDesign(work, { programmeId: pair.programmeId })
  const hoursPerMonth = design.protection?.hoursPerMonth ?? 4
  const pairs = (await listProgrammePairs(work, pair)).filter(({ mentorId }) => mentorId === pair.mentorId)
  const load = (await listMentorLoads(work, { programmeId: pair.programmeId, pairs })).get(pair.mentorId)
  const own = load ?? { hours: 0, asks: 0 }
  return { ...own, hoursPerMonth, over: isOverCap(own, hoursPerMonth) }
}
