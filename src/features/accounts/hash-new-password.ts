import { Failure } from '#contract/failure.ts'
import { hashPassword } from '#platform/passwords/hash-password.ts'
import { TooManyWaiting } from '#platform/passwords/take-turns.ts'
import { accountFailures } from './accounts.contract.ts'

/** Hashes outside any transaction. When too many wait for it, people read a sentence instead of an error. */
export async function hashNewPassword(password: string): Promise<string> {
  try {
    return await hashPassword(password)
  } catch (cause) {
    if (cause instanceof TooManyWaiting) throw new Failure(accountFailures.busy, {}, { cause })
    throw cause
  }
}
