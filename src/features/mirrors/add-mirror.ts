import type { z } from 'zod'
import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { newSecret, sealAccess } from './seal-access.ts'
import { mirrorFailures as failures, type mirrorForm } from './mirrors.contract.ts'
import { mayMirror } from './mirrors.policy.ts'
import { hostOf, mostMirrors } from './mirrors.rules.ts'
import { insertMirror, listMirrorRows } from './mirrors.store.ts'

/** Adds a mirror. Its secret is returned once and shown nowhere again. `refusal` is what the way out says about its address. */
export async function addMirror(
  work: Work,
  {
    kind,
    name,
    url,
    refusal,
  }: z.infer<typeof mirrorForm> & { refusal: 'malformed' | 'inner' | 'unknown' | null },
): Promise<{ mirrorId: string; secret: string }> {
  if (!mayMirror(work.actor)) throw new Failure(failures.notYours)
  if (refusal) throw new Failure(failures[refusal])
  if ((await listMirrorRows(work.db, work.organisationId)).length >= mostMirrors)
    throw new Failure(failures.tooMany)
  const mirrorId = work.newId()
  const secret = newSecret(work)
  const access = sealAccess(work, mirrorId, { url, secret })
  const mirror = {
    mirrorId,
    kind,
    name,
    host: hostOf(url),
    access,
    state: 'on' as const,
    reason: null,
    failures: 0,
  }
  await insertMirror(work.db, work.organisationId, mirror, work.now)
  work.record({ action: 'mirror.added', subject: ['mirror', mirrorId], detail: { kind } })
  return { mirrorId, secret }
}
