import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { newestVersion } from './agreement.rules.ts'
import { agreementFailures as failures, type AgreementContent } from './agreements.contract.ts'
import { insertVersion, listVersions } from './agreements.store.ts'
import { signAgreement } from './sign-agreement.ts'
import { tellPartner } from './tell-partner.ts'

export interface Proposal {
  readonly content: AgreementContent
  /** The newest version the proposer had read. */
  readonly seen: number
  readonly initials: string
  readonly language: string
}

/** Asks to agree anew: the next version, signed by whoever wrote it. What both signed before stays in force until the other one signs. */
export async function proposeAgreement(
  work: Work,
  { content, seen, initials, language }: Proposal,
): Promise<{ version: number }> {
  const { pair: found } = await findOwnPair(work)
  await lockPairById(work, found)
  const { pair, side } = await findOwnPair(work)
  if (pair.state !== 'accepted' && pair.state !== 'active' && pair.state !== 'paused')
    throw new Failure(failures.closed)
  const newest = newestVersion(await listVersions(work.db, work.organisationId, pair.pairId))
  if (!newest) throw new Failure(failures.notFound)
  if (newest.version !== seen) throw new Failure(failures.outdated)
  const version = newest.version + 1
  await insertVersion(work.db, work.organisationId, pair.pairId, {
    version,
    content,
    proposedBy: side,
    at: work.now,
  })
  work.record({ action: 'agreement.proposed', subject: ['pair', pair.pairId], detail: { version, side } })
  await signAgreement(work, { pairId: pair.pairId, side, version, initials, language })
  await tellPartner(work, { pair, by: side, version, signed: false })
  return { version }
}
