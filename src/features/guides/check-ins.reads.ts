import type { Work } from '#platform/database/work.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { listSessionsOfPair, type PairSession } from '#features/sessions/sessions.reads.ts'
import { checkInOf, checkInWeek, type CheckInState, type CheckInWeek } from './check-in.rules.ts'

export interface CheckIn {
  readonly state: CheckInState
  readonly session: PairSession | null
  /** The programme's week it belongs to; null outside of such weeks, when the two may still have one. */
  readonly week: number | null
}

/** The week of check-ins a programme is in. */
export async function readCheckInWeek(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<CheckInWeek | null> {
  const { dates, 'check-ins': checkIns } = (await readDesign(work, { programmeId })).design
  return dates ? checkInWeek({ ...dates, weeks: checkIns?.weeks ?? [] }, work.now) : null
}

/** Where a pair stands with its check-in. Whether the asker may know is for the caller to decide. */
export async function readCheckIn(work: Work, pair: Pair): Promise<CheckIn> {
  const due = await readCheckInWeek(work, pair)
  const sessions = await listSessionsOfPair(work, pair)
  return { ...checkInOf(sessions, due?.since ?? null, work.now), week: due?.week ?? null }
}

/** In a week of check-ins, before the two have made an hour one. */
export async function awaitsCheckIn(work: Work, pair: Pair): Promise<boolean> {
  const { week, state } = await readCheckIn(work, pair)
  return pair.state === 'active' && week !== null && state === 'open'
}
