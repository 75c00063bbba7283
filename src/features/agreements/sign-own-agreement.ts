import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import { agreementFailures as failures } from './agreements.contract.ts'
import { signAgreement } from './sign-agreement.ts'
import { tellPartner } from './tell-partner.ts'

/** A signature under the version the other one proposed. From then on it binds both. */
export async function signOwnAgreement(
  work: Work,
  { version, initials, language }: { version: number; initials: string; language: string },
): Promise<{ inForce: boolean }> {
  const { pair: found } = await findOwnPair(work)
  await lockPairById(work, found)
  const { pair, side } = await findOwnPair(work)
  if (pair.state === 'closed' || pair.state === 'exited') throw new Failure(failures.closed)
  const { inForce } = await signAgreement(work, { pairId: pair.pairId, side, version, initials, language })
  if (inForce) await tellPartner(work, { pair, by: side, version, signed: true })
  return { inForce }
}
