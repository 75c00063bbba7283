import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { newestVersion } from './agreement.rules.ts'
import { agreementFailures } from './agreements.contract.ts'
import { insertSignature, listVersions } from './agreements.store.ts'

export interface SignOrder {
  readonly pairId: string
  /** Whose signature it is: found by the caller from the link, never taken from a form. */
  readonly side: Side
  readonly version: number
  readonly initials: string
  readonly language: string
}

/** A signature under the version that was read. A newer one must be read first. The caller has locked the pair. */
export async function signAgreement(
  work: Work,
  { pairId, side, version, initials, language }: SignOrder,
): Promise<{ inForce: boolean }> {
  const newest = newestVersion(await listVersions(work.db, work.organisationId, pairId))
  if (!newest) throw new Failure(agreementFailures.notFound)
  if (newest.version !== version) throw new Failure(agreementFailures.outdated)
  if (newest.signedBy.includes(side)) throw new Failure(agreementFailures.alreadySigned)
  await insertSignature(work.db, work.organisationId, pairId, version, {
    side,
    initials,
    language,
    signedAt: work.now,
  })
  work.record({ action: 'agreement.signed', subject: ['pair', pairId], detail: { version, side } })
  return { inForce: newest.signedBy.length === 1 }
}
