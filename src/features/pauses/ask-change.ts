import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { canChange, dayOf, isDayAhead, pauseEnd, startOfDay, undoMilliseconds } from './change.rules.ts'
import { findChangedPair } from './find-changed-pair.ts'
import { pauseFailures, type EndCause, type LeaveReason, type PauseLength } from './pauses.contract.ts'
import { insertChange, listOpenChanges, saveChangeState } from './pauses.store.ts'

export type ChangeOrder = {
  /** Nothing: the pair of the link it is asked through. */
  readonly pairId: string | null
} & (
  | { readonly kind: 'pause'; readonly length: PauseLength; readonly day?: string | undefined }
  | { readonly kind: 'restart' }
  | {
      readonly kind: 'end'
      readonly reason?: LeaveReason | undefined
      /** Only the programme names one, and only for its own statistics. */
      readonly cause?: EndCause
      /** A day from tomorrow on; nothing: at once. */
      readonly on?: string | undefined
    }
)

/** Writes down what somebody wants. It takes effect half a minute later, and until then nobody else hears of it. */
export async function askChange(work: Work, order: ChangeOrder): Promise<{ changeId: string }> {
  const { pair, asker } = await findChangedPair(work, order)
  if (!canChange(order.kind, pair.state)) throw new Failure(pauseFailures.notNow)
  if (pair.state === 'proposed' && asker !== 'programme') throw new Failure(pauseFailures.notNow)
  const { timeZone } = await readOrganisation(work)
  const today = dayOf(work.now, timeZone)
  const pause =
    order.kind === 'pause' ? pauseEnd(order.length, order.day, today) : { ok: true, untilOn: null }
  const on = order.kind === 'end' ? order.on : undefined
  if (!pause.ok || (on !== undefined && !isDayAhead(on, today))) throw new Failure(pauseFailures.day)
  // Whoever changes their mind within the half minute has asked once, for the last thing they said.
  for (const open of await listOpenChanges(work.db, work.organisationId, pair.pairId))
    if (open.state === 'asked' && open.askedBy === asker)
      await saveChangeState(work.db, work.organisationId, open.changeId, 'undone', work.now)
  const changeId = work.newId()
  const takesEffectAt =
    on === undefined ? new Date(work.now.getTime() + undoMilliseconds) : startOfDay(on, timeZone)
  await insertChange(work.db, work.organisationId, {
    changeId,
    pairId: pair.pairId,
    programmeId: pair.programmeId,
    kind: order.kind,
    askedBy: asker,
    cause: order.kind === 'end' && asker === 'programme' ? (order.cause ?? 'other') : null,
    untilOn: pause.untilOn,
    reason: order.kind === 'end' && asker !== 'programme' ? (order.reason ?? null) : null,
    askedAt: work.now,
    takesEffectAt,
    state: 'asked',
  })
  work.record({ action: `pair.${order.kind}-asked`, subject: ['pair', pair.pairId] })
  await work.later('pauses.settle', { changeId }, { startAfter: takesEffectAt })
  return { changeId }
}
