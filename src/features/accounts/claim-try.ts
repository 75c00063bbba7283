import type { Transaction } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { forgetAfter, waitAfter } from './sign-in-tries.rules.ts'
import { findTriesForChange, forgetOldTries, forgetTries, saveTries } from './sign-in-tries.store.ts'

export interface Try {
  readonly address: string
  /** The asking machine. Kept only as a digest. */
  readonly machine: string
  readonly now: Date
}

const keysOf = ({ address, machine }: Try) =>
  [
    [digest(`address ${address}`), 'address'],
    [digest(`machine ${machine}`), 'machine'],
  ] as const

/** Counts a try before it is made, so that many sent at once cannot slip through. Says how long to wait instead, if it comes too soon. */
export async function claimTry(db: Transaction, attempt: Try): Promise<{ waitSeconds: number }> {
  const { now } = attempt
  await forgetOldTries(db, new Date(now.getTime() - forgetAfter))
  let wait = 0
  const counts: [key: string, failures: number][] = []
  for (const [key, kind] of keysOf(attempt)) {
    const { failures, lastAt } = await findTriesForChange(db, key, now)
    const since = now.getTime() - lastAt.getTime()
    const counted = since > forgetAfter ? 0 : failures
    wait = Math.max(wait, waitAfter(counted, kind) - since)
    counts.push([key, counted])
  }
  if (wait > 0) return { waitSeconds: Math.ceil(wait / 1000) }
  for (const [key, failures] of counts) await saveTries(db, key, { failures: failures + 1, lastAt: now })
  return { waitSeconds: 0 }
}

/** After a success the address starts afresh; the machine gets back only the one try, or an own account would buy endless guesses. */
export async function forgiveTry(db: Transaction, attempt: Try): Promise<void> {
  const [[address], [machine]] = keysOf(attempt)
  await forgetTries(db, address)
  const { failures, lastAt } = await findTriesForChange(db, machine, attempt.now)
  await saveTries(db, machine, { failures: Math.max(0, failures - 1), lastAt })
}
