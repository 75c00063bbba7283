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

/** A slice above that acts on it: in a transaction of its own, safe to repeat. The app registers them. */
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
        for (const listener of listeners) await runUseCase(machinery, caller, listener, changeOf(payload))
      },
    },
  ]
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
