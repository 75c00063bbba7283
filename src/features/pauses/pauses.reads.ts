import type { Work } from '#platform/database/work.ts'
import { showCount } from '#features/interest/suppression.rules.ts'
import { listReasons } from './leave-reasons.store.ts'
import { leaveReasons, type LeaveReason } from './pauses.contract.ts'
import { listOpenChanges, listPausesInForce } from './pauses.store.ts'

export interface Pause {
  readonly pairId: string
  /** First day after it, or nothing: until somebody says so. */
  readonly untilOn: string | null
  readonly since: Date
}

/** The pause a pair is in. Who asked for it is not known to anybody. */
export async function findPause(work: Work, { pairId }: { pairId: string }): Promise<Pause | undefined> {
  const pause = (await listOpenChanges(work.db, work.organisationId, pairId)).find(
    ({ state }) => state === 'in-force',
  )
  return pause && { pairId, untilOn: pause.untilOn, since: pause.takesEffectAt }
}

export async function listPausesOfProgramme(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Pause[]> {
  const pauses = await listPausesInForce(work.db, work.organisationId, programmeId)
  return pauses.map(({ pairId, untilOn, takesEffectAt }) => ({ pairId, untilOn, since: takesEffectAt }))
}

/** Why people ended early, where enough of them said so; a hidden number is nothing. */
export async function countLeaveReasons(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<Record<LeaveReason, number | null>> {
  const known = new Map(
    (await listReasons(work.db, work.organisationId, programmeId)).map(({ reason, number }) => [
      reason,
      number,
    ]),
  )
  // No total stands beside them and a reason is never asked, so nothing can be worked out from what is shown.
  return Object.fromEntries(
    leaveReasons.map((reason) => [reason, showCount(known.get(reason) ?? 0)]),
  ) as Record<LeaveReason, number | null>
}
