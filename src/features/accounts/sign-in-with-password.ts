import { Failure } from '#contract/failure.ts'
import type { Transaction, UseCase, Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { accountFailures } from './accounts.contract.ts'
import { findAccountByAddress, listOrganisationsOfAddress } from './accounts.store.ts'
import { normaliseAddress } from './address.rules.ts'
import { claimTry, forgiveTry } from './claim-try.ts'
import { startSession } from './start-session.ts'
import { verifyStoredPassword } from './verify-stored-password.ts'

/** What a door gives to somebody who is not known yet. */
export interface Door {
  readonly now: Date
  readonly remoteAddress: string
  lookUp<Input, Outcome>(
    read: (db: Transaction, input: Input) => Promise<Outcome>,
    input: Input,
  ): Promise<Outcome>
  runIn<Input, Outcome>(
    organisationId: string,
    useCase: UseCase<Input, Outcome>,
    input: Input,
  ): Promise<Outcome>
}

export interface SignedIn {
  readonly token: string
  readonly maxAgeSeconds: number
}

/**
 * Reads, hashes with no database connection in hand, then writes. An unknown address takes the same way and the same work as a wrong
 * password, and gets the same answer.
 */
export async function signInWithPassword(
  door: Door,
  { address: typed, password, device }: { address: string; password: string; device: string },
): Promise<SignedIn> {
  const address = normaliseAddress(typed)
  const attempt = { address, machine: door.remoteAddress, now: door.now }
  const { waitSeconds } = await door.lookUp(claimTry, attempt)
  if (waitSeconds > 0) throw new Failure(accountFailures.tooSoon, { seconds: waitSeconds })
  const [organisationId] = await door.lookUp(listOrganisationsOfAddress, digest(address))
  const stored = organisationId ? await door.runIn(organisationId, readPasswordHash, { address }) : null
  const right = await verifyStoredPassword(stored, password)
  if (!organisationId || !right) throw new Failure(accountFailures.notSignedIn)
  const signedIn = await door.runIn(organisationId, enterAccount, { address, device })
  await door.lookUp(forgiveTry, attempt)
  return signedIn
}

async function readPasswordHash(work: Work, { address }: { address: string }): Promise<string | null> {
  const account = await findAccountByAddress(work.db, work.organisationId, address)
  return account?.state === 'active' ? account.passwordHash : null
}

async function enterAccount(
  work: Work,
  { address, device }: { address: string; device: string },
): Promise<SignedIn> {
  const account = await findAccountByAddress(work.db, work.organisationId, address)
  // Disabled while the hash was computed.
  if (account?.state !== 'active') throw new Failure(accountFailures.notSignedIn)
  return startSession(work, { account, device })
}
