import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { agreementMark } from './agreement-mark.rules.ts'
import { agreementOf, newestVersion, versionInForce } from './agreement.rules.ts'
import type { AgreementContent } from './agreements.contract.ts'
import { listAgreed, listVersions, type AgreementVersion } from './agreements.store.ts'

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

/** What is in force in each of several pairs; a pair without an agreement in force is missing. */
export async function listAgreementsInForce(
  work: Work,
  { pairIds }: { pairIds: readonly string[] },
): Promise<Map<string, AgreementContent>> {
  return pairIds.length === 0 ? new Map() : listAgreed(work.db, work.organisationId, pairIds)
}

export interface AgreementToSign {
  readonly version: number
  readonly content: AgreementContent
  readonly mark: string
}

/** What the next signature would stand under: the newest version, or the one the programme's design would open. */
export async function readAgreementToSign(
  work: Work,
  { pairId, programmeId }: { pairId: string; programmeId: string },
): Promise<AgreementToSign> {
  const newest = newestVersion(await listVersions(work.db, work.organisationId, pairId))
  const version = newest?.version ?? 1
  const content = newest?.content ?? agreementOf((await readDesign(work, { programmeId })).design)
  return { version, content, mark: agreementMark(version, content) }
}
