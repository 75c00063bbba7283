import type { Work } from '#platform/database/work.ts'
import { makeDataKey, openDataKey, openText, sealText } from '#platform/sealing/seal.ts'
import { hostOf } from './mirrors.rules.ts'
import { saveAccess, type Mirror, type MirrorAccess, type SealedAccess } from './mirrors.store.ts'

const purposeOf = (mirrorId: string) => `mirror ${mirrorId}`

export function newSecret({ chance }: Pick<Work, 'chance'>): string {
  return Buffer.from(chance.bytes(24)).toString('base64url')
}

export function sealAccess(work: Work, mirrorId: string, access: MirrorAccess): SealedAccess {
  const purpose = purposeOf(mirrorId)
  const { dataKey, wrap } = makeDataKey(work, purpose)
  return { keyWrap: wrap, sealed: sealText(work, dataKey, JSON.stringify(access), purpose) }
}

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
