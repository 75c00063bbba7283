import type { Work } from '#platform/database/work.ts'
import { openDataKey, openText } from '#platform/sealing/seal.ts'
import { hostOf, purposeOf } from './mirrors.rules.ts'
import { saveAccess, type Mirror, type MirrorAccess } from './mirrors.store.ts'
import { sealAccess } from './seal-access.ts'

/** Address and secret of a mirror. What was kept open once is sealed on its first use. */
export async function openAccess(work: Work, { mirrorId, access }: Mirror): Promise<MirrorAccess> {
  if ('url' in access) {
    const sealed = sealAccess(work, mirrorId, access)
    await saveAccess(work.db, work.organisationId, mirrorId, { host: hostOf(access.url), access: sealed })
    return access
  }
  const purpose = purposeOf(mirrorId)
  return JSON.parse(
    openText(openDataKey(work, access.keyWrap, purpose), access.sealed, purpose),
  ) as MirrorAccess
}
