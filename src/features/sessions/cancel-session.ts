import type { Work } from '#platform/database/work.ts'
import { changeSession } from './change-session.ts'

/** Cancels one session that is still to come. Who cancelled is kept by side: that, not a reason, is what is looked at. */
export async function cancelSession(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  await changeSession(work, {
    sessionId,
    kind: 'cancelled',
    decide: (_session, causedBy) => ({ state: 'cancelled', cancelledBy: causedBy }),
  })
}
