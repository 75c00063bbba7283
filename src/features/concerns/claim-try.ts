import { createHmac } from 'node:crypto'
import { Failure } from '#contract/failure.ts'
import type { CaseWork } from '#platform/cases/case-work.ts'
import { deriveSecrets } from '#platform/sealing/seal.ts'
import { findTriesForChange, saveTries } from './case-tries.store.ts'
import { concernFailures as failures } from './concerns.contract.ts'
import { forgetAfter, sentADay, waitAfter } from './tries.rules.ts'

export interface Claim {
  readonly kind: 'code' | 'sent'
  /** The asking machine. Kept only as a digest. */
  readonly machine: string
}

/** Counts a try before it is made, so that many sent at once cannot slip through. */
export async function claimTry(work: CaseWork, { kind, machine }: Claim): Promise<void> {
  work.upkeep()
  const key = keyOf(work, kind, machine)
  const { tries, lastAt } = await findTriesForChange(work.db, work.organisationId, key, work.now)
  const since = work.now.getTime() - lastAt.getTime()
  const counted = since > forgetAfter ? 0 : tries
  const wait = kind === 'code' ? waitAfter(counted) - since : 0
  if (wait > 0) throw new Failure(failures.wait, { seconds: Math.ceil(wait / 1000) })
  if (kind === 'sent' && counted >= sentADay) throw new Failure(failures.tooMany)
  await saveTries(work.db, work.organisationId, key, { tries: counted + 1, lastAt: work.now })
}

/** A right code gives back the try it took, and no more: an own code must not buy guesses at others. */
export async function forgiveTry(work: CaseWork, { kind, machine }: Claim): Promise<void> {
  work.upkeep()
  const key = keyOf(work, kind, machine)
  const { tries, lastAt } = await findTriesForChange(work.db, work.organisationId, key, work.now)
  await saveTries(work.db, work.organisationId, key, { tries: Math.max(0, tries - 1), lastAt })
}

function keyOf(work: CaseWork, kind: string, machine: string): string {
  const day = work.now.toISOString().slice(0, 10)
  const [secret] = deriveSecrets(work, 'case tries')
  return createHmac('sha256', secret!).update(`${kind} ${day} ${machine}`).digest('base64url')
}
