import { Failure } from '#contract/failure.ts'
import type { Transaction, UseCase, Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { linkPath } from '#features/mailed-links/mailed-links.rules.ts'
import { listOrganisations, readOrganisation } from '#features/organisations/organisations.reads.ts'
import { accountFailures } from './accounts.contract.ts'
import { findAccountByAddress, findMostOrganisations, listOrganisationsOfAddress } from './accounts.store.ts'
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

/** Where somebody may go on whose address and password fit in several organisations: each with a link of its own, good for a few minutes. */
export interface Choice {
  readonly organisation: string
  readonly path: string
}

const choiceMinutes = 5

/**
 * Reads, hashes with no database connection in hand, then writes. An unknown address takes the same way and the same work as a wrong
 * password, and gets the same answer; so does one that has accounts in several organisations: as many are tried for everybody.
 */
export async function signInWithPassword(
  door: Door,
  {
    address: typed,
    password,
    device,
    within = null,
  }: {
    address: string
    password: string
    device: string
    /** Of somebody who is signed in and proves it again: their organisation alone. */
    within?: string | null
  },
): Promise<SignedIn | { readonly choices: readonly Choice[] }> {
  const address = normaliseAddress(typed)
  const attempt = { address, machine: door.remoteAddress, now: door.now }
  const { waitSeconds } = await door.lookUp(claimTry, attempt)
  if (waitSeconds > 0) throw new Failure(accountFailures.tooSoon, { seconds: waitSeconds })
  const fitting: string[] = []
  const places = within ? [{ organisationId: within, isTheirs: true }] : await listPlacesToTry(door, address)
  for (const { organisationId, isTheirs } of places) {
    const stored = organisationId ? await door.runIn(organisationId, readPasswordHash, { address }) : null
    const right = await verifyStoredPassword(isTheirs ? stored : null, password)
    if (right && organisationId) fitting.push(organisationId)
  }
  const [only, ...others] = fitting
  if (!only) throw new Failure(accountFailures.notSignedIn)
  if (others.length === 0) {
    const signedIn = await door.runIn(only, enterAccount, { address, device })
    await door.lookUp(forgiveTry, attempt)
    return signedIn
  }
  const choices: Choice[] = []
  for (const organisationId of fitting) choices.push(await door.runIn(organisationId, openDoor, { address }))
  await door.lookUp(forgiveTry, attempt)
  return { choices }
}

/** The organisations of an address, filled up to as many as the busiest address has, so that the work tells nothing. */
async function listPlacesToTry(
  door: Door,
  address: string,
): Promise<{ organisationId: string | null; isTheirs: boolean }[]> {
  const theirs = await door.lookUp(listOrganisationsOfAddress, digest(address))
  const most = Math.max(1, await door.lookUp(findMostOrganisations, undefined))
  const [any = null] = await door.lookUp(listOrganisations, undefined)
  return Array.from({ length: Math.max(most, theirs.length) }, (_, at) => ({
    organisationId: theirs[at] ?? any,
    isTheirs: at < theirs.length,
  }))
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

/** The password was right: a link like the mailed one, shown instead of sent. */
async function openDoor(work: Work, { address }: { address: string }): Promise<Choice> {
  const account = await findAccountByAddress(work.db, work.organisationId, address)
  if (account?.state !== 'active') throw new Failure(accountFailures.notSignedIn)
  const { name } = await readOrganisation(work)
  const token = await issueMailedLink(work, {
    purpose: 'sign-in',
    accountId: account.accountId,
    endsAt: new Date(work.now.getTime() + choiceMinutes * 60_000),
  })
  return { organisation: name, path: linkPath(token, 'sign-in') }
}
