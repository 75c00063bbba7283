import type { JobPayload } from '#platform/jobs/job-worker.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import type { Work } from '#platform/database/work.ts'

/** Called when somebody chose "Leave" in a mail: whoever holds something of theirs that goes on ends it kindly. The app registers them. */
export type LeavingListener = (work: Work, leaving: { readonly personId: string }) => Promise<void>

/** The errand behind "Leave". Safe to repeat, as its listeners are. */
export async function tellLeaving(
  { machinery, listeners }: { machinery: Machinery; listeners: readonly LeavingListener[] },
  { organisationId, personId }: JobPayload,
): Promise<void> {
  const caller = { organisationId, actor: { kind: 'system' } } as const
  for (const listener of listeners)
    await runUseCase(machinery, caller, listener, { personId: String(personId) })
}
