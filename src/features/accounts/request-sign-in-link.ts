import { setTimeout as pass } from 'node:timers/promises'
import { Failure } from '#contract/failure.ts'
import { usualWords } from '#words/side-words.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { accountFailures } from './accounts.contract.ts'
import { signInMail } from './accounts.emails.ts'
import { findAccountByAddress, listOrganisationsOfAddress } from './accounts.store.ts'
import { normaliseAddress } from './address.rules.ts'
import { claimTry } from './claim-try.ts'
import type { Door } from './sign-in-with-password.ts'

const minute = 60_000
/** Longer than queueing a mail takes, in milliseconds. */
const evenly = 400

/** Mails a link to whoever has an account. The answer is the same for everybody and takes as long, so nobody learns who has one. */
export async function requestSignInLink(door: Door, { address: typed }: { address: string }): Promise<void> {
  const address = normaliseAddress(typed)
  // Counted apart from passwords: guessing those never keeps an owner from the link.
  const attempt = { address: `link ${address}`, machine: `link ${door.remoteAddress}`, now: door.now }
  const { waitSeconds } = await door.lookUp(claimTry, attempt)
  if (waitSeconds > 0) throw new Failure(accountFailures.tooSoon, { seconds: waitSeconds })
  const answer = pass(evenly)
  for (const organisationId of await door.lookUp(listOrganisationsOfAddress, digest(address))) {
    await door.runIn(organisationId, mailSignInLink, { address })
  }
  await answer
}

export async function mailSignInLink(work: Work, { address }: { address: string }): Promise<void> {
  const account = await findAccountByAddress(work.db, work.organisationId, address)
  if (account?.state !== 'active') return
  const { name } = await readOrganisation(work)
  await queueMail(work, {
    key: `sign-in:${account.accountId}:${Math.floor(work.now.getTime() / minute)}`,
    to: {
      accountId: account.accountId,
      name: account.name,
      address: account.address,
      language: account.language,
    },
    kind: 'necessary',
    sides: usualWords,
    write: signInMail(name),
    link: { purpose: 'sign-in', minutes: 10 },
  })
}
