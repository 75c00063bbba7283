import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mirrorFailures as failures } from './mirrors.contract.ts'
import { mayMirror } from './mirrors.policy.ts'
import { findMirror, saveAccess } from './mirrors.store.ts'
import { openAccess } from './open-access.ts'
import { newSecret, sealAccess } from './seal-access.ts'

/** Another secret in place of the one there is, from the next delivery on. It is returned once and shown nowhere again. */
export async function renewSecret(
  work: Work,
  { mirrorId }: { mirrorId: string },
): Promise<{ name: string; secret: string }> {
  if (!mayMirror(work.actor)) throw new Failure(failures.notYours)
  const mirror = await findMirror(work.db, work.organisationId, mirrorId)
  if (!mirror) throw new Failure(failures.notFound)
  const { url } = await openAccess(work, mirror)
  const secret = newSecret(work)
  const access = sealAccess(work, mirrorId, { url, secret })
  await saveAccess(work.db, work.organisationId, mirrorId, { host: mirror.host, access })
  work.record({ action: 'mirror.secret-renewed', subject: ['mirror', mirrorId] })
  return { name: mirror.name, secret }
}
