import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { changeSession } from './change-session.ts'

/** Cancels one session that is still to come. Who cancelled is kept by side: that, not a reason, is what is looked at. */
export async function cancelSession(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  await changeSession(work, {
    sessionId,
    kind: 'cancelled',
    decide: (_session, causedBy) => ({ state: 'cancelled', cancelledBy: causedBy }),
  })
}

/** The same for an hour whose no came through somebody's calendar: it is on that side's account. */
export async function cancelDeclined(
  work: Work,
  { sessionId, declinedBy }: { sessionId: string; declinedBy: Side },
): Promise<void> {
  if (work.actor.kind !== 'system') throw new Error('Only the programme itself cancels what was declined.')
  await changeSession(work, {
    sessionId,
    kind: 'cancelled',
    onAccountOf: declinedBy,
    decide: (_session, causedBy) => ({ state: 'cancelled', cancelledBy: causedBy }),
  })
}
