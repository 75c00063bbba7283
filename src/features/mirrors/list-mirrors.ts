import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mirrorFailures as failures } from './mirrors.contract.ts'
import { mayMirror } from './mirrors.policy.ts'
import { listMirrorRows, type Mirror } from './mirrors.store.ts'

/** The host alone: whoever has a chat's whole address may write there. */
export type ShownMirror = Omit<Mirror, 'access' | 'failures'>

export async function listMirrors(work: Work): Promise<ShownMirror[]> {
  if (!mayMirror(work.actor)) throw new Failure(failures.notYours)
  const mirrors = await listMirrorRows(work.db, work.organisationId)
  return mirrors.map(({ mirrorId, kind, name, state, reason, host }) => {
    return { mirrorId, kind, name, state, reason, host }
  })
}
