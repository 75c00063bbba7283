import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mirrorFailures as failures } from './mirrors.contract.ts'
import { mayMirror } from './mirrors.policy.ts'
import { listMirrorRows, type Mirror } from './mirrors.store.ts'

export interface ShownMirror extends Pick<Mirror, 'mirrorId' | 'kind' | 'name' | 'state' | 'reason'> {
  /** The host alone: whoever has a chat's whole address may write there. */
  readonly host: string
}

export async function listMirrors(work: Work): Promise<ShownMirror[]> {
  if (!mayMirror(work.actor)) throw new Failure(failures.notYours)
  const mirrors = await listMirrorRows(work.db, work.organisationId)
  return mirrors.map(({ mirrorId, kind, name, state, reason, url }) => {
    return { mirrorId, kind, name, state, reason, host: URL.canParse(url) ? new URL(url).host : '' }
  })
}
