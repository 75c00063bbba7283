import { Failure } from '#contract/failure.ts'
import { verifyPassword } from '#platform/passwords/hash-password.ts'
import { TooManyWaiting } from '#platform/passwords/take-turns.ts'
import { accountFailures } from './accounts.contract.ts'

/** The same work whether there is a hash or not. When too many wait for it, people read a sentence instead of an error. */
export async function verifyStoredPassword(stored: string | null, password: string): Promise<boolean> {
  try {
    return await verifyPassword(stored, password)
  } catch (cause) {
    if (cause instanceof TooManyWaiting) throw new Failure(accountFailures.busy, {}, { cause })
    throw cause
  }
}
