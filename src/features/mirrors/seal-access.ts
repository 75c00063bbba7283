import type { Work } from '#platform/database/work.ts'
import { makeDataKey, sealText } from '#platform/sealing/seal.ts'
import { purposeOf } from './mirrors.rules.ts'
import type { MirrorAccess, SealedAccess } from './mirrors.store.ts'

export function sealAccess(work: Work, mirrorId: string, access: MirrorAccess): SealedAccess {
  const purpose = purposeOf(mirrorId)
  const { dataKey, wrap } = makeDataKey(work, purpose)
  return { keyWrap: wrap, sealed: sealText(work, dataKey, JSON.stringify(access), purpose) }
}

export function newSecret({ chance }: Pick<Work, 'chance'>): string {
  return Buffer.from(chance.bytes(24)).toString('base64url')
}
