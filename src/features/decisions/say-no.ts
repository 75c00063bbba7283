import type { Work } from '#platform/database/work.ts'
import { declineMatch } from '#features/pairs/decline-match.ts'
import type { DeclineReason } from '#features/pairs/pairs.contract.ts'
import { takeBackYes } from '#features/pairs/take-back-yes.ts'
import { cancelSession } from '#features/sessions/cancel-session.ts'
import { findDecision } from './find-decision.ts'

/** No: instead of a yes, around a first call, or after a yes the other one has not answered. What was booked for the two falls away. */
export async function sayNo(work: Work, { reason }: { reason: DeclineReason }): Promise<void> {
  const { pair, side, call, sessions } = await findDecision(work)
  if (pair[side] === 'yes') await takeBackYes(work, { reason })
  else await declineMatch(work, { reason, aroundCall: call !== null })
  const ahead = sessions.filter(({ state, endsAt }) => state === 'booked' && endsAt > work.now)
  for (const { sessionId } of ahead) await cancelSession(work, { sessionId })
}
