import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mirrorFailures as failures } from './mirrors.contract.ts'
import { mayMirror } from './mirrors.policy.ts'
import { deleteMirror, findMirror, saveMirror } from './mirrors.store.ts'

/** Switches a mirror on or off, or takes it away with all it was told. */
export async function changeMirror(
  work: Work,
  { mirrorId, to }: { mirrorId: string; to: 'on' | 'off' | 'gone' },
): Promise<void> {
  if (!mayMirror(work.actor)) throw new Failure(failures.notYours)
  if (!(await findMirror(work.db, work.organisationId, mirrorId))) throw new Failure(failures.notFound)
  if (to === 'gone') await deleteMirror(work.db, work.organisationId, mirrorId)
  else
    await saveMirror(
      work.db,
      work.organisationId,
      mirrorId,
      { state: to, reason: null, failures: 0 },
      work.now,
    )
  work.record({ action: 'mirror.changed', subject: ['mirror', mirrorId], detail: { to } })
}
