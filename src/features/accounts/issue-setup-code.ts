import type { Machinery } from '#platform/database/run-use-case.ts'
import { asTransaction } from '#platform/database/work.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { replaceSetupCode } from './setup-codes.store.ts'
import { digest } from '#platform/tokens/tokens.ts'

/** While no organisation exists, each start prints a new one-time code; the code of an earlier start no longer works. */
export async function issueSetupCode({ database, clock, chance }: Machinery): Promise<string | null> {
  return database.transaction().execute(async (transaction) => {
    const db = asTransaction(transaction)
    if ((await listOrganisations(db)).length > 0) return null
    const code = Buffer.from(chance.bytes(15)).toString('base64url')
    await replaceSetupCode(db, digest(code), clock.now())
    return code
  })
}
