import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { QueueDefinition } from '#platform/database/migrate.ts'
import type { Work } from '#platform/database/work.ts'
import type { Job, JobPayload } from '#platform/jobs/job-worker.ts'

/** What has changed: one session, or a whole series. The number is the calendar's, so that the same change is told once. */
export interface SessionsChange {
  readonly pairId: string
  readonly sessionId: string | null
  readonly seriesId: string | null
  readonly sequence: number
  /** Its time stays: only its plan is another one. */
  readonly turned?: boolean
}

/** A slice above that acts on it, safe to repeat. The app registers them. */
export type SessionListener = (work: Work, change: SessionsChange) => Promise<void>

/** Written in the transaction that booked, moved, cancelled or settled something. */
const changed = { name: 'sessions.changed', retryLimit: 5, retryBackoff: true, expireInSeconds: 60 } as const

export const sessionQueues: readonly QueueDefinition[] = [changed]

export function sessionJobs(machinery: Machinery, listeners: readonly SessionListener[]): readonly Job[] {
  return [
    {
      ...changed,
      handle: async (payload) => {
        const caller = { organisationId: payload.organisationId, actor: { kind: 'system' } } as const
        await runUseCase(machinery, caller, tellListeners, { listeners, change: changeOf(payload) })
      },
    },
  ]
}

/** One after the other and all or none: where one fails, all of them are told again. */
async function tellListeners(
  work: Work,
  { listeners, change }: { listeners: readonly SessionListener[]; change: SessionsChange },
): Promise<void> {
  for (const listener of listeners) await listener(work, change)
}

function changeOf({ pairId, sessionId, seriesId, sequence, turned }: JobPayload): SessionsChange {
  return {
    pairId: String(pairId),
    sessionId: sessionId ? String(sessionId) : null,
    seriesId: seriesId ? String(seriesId) : null,
    sequence: Number(sequence),
    turned: turned === true,
  }
}
