import type { Work } from '#platform/database/work.ts'
import type { AgreementContent } from './agreements.contract.ts'
import { versionInForce } from './agreement.rules.ts'
import { listAgreedRhythms, listVersions, type AgreementVersion } from './agreements.store.ts'

export type { AgreementVersion } from './agreements.store.ts'

/** Every version of a pair's agreement with who signed it when; whether the asker may read it is the caller's to decide. */
export async function listAgreementVersions(
  work: Work,
  { pairId }: { pairId: string },
): Promise<AgreementVersion[]> {
  return listVersions(work.db, work.organisationId, pairId)
}

/** The version both have signed, if any: without one there is no session but a chemistry call. */
export async function findAgreementInForce(
  work: Work,
  { pairId }: { pairId: string },
): Promise<AgreementVersion | undefined> {
  return versionInForce(await listVersions(work.db, work.organisationId, pairId))
}

/** The rhythm in force in each of several pairs; a pair without an agreement in force is missing. */
export async function listRhythmsInForce(
  work: Work,
  { pairIds }: { pairIds: readonly string[] },
): Promise<Map<string, AgreementContent['cadence']>> {
  return pairIds.length === 0 ? new Map() : listAgreedRhythms(work.db, work.organisationId, pairIds)
}
