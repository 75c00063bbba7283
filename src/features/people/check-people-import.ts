import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import { checkImportRows, type NumbersByAddress } from './check-import-rows.ts'
import { listAddressesInFile } from './list-addresses-in-file.ts'
import { findsManagersByEmail } from './people-import.rules.ts'
import { readImport } from './read-import.ts'
import { settleImport } from './settle-import.ts'

/**
 * The job that checks a whole file: one transaction a batch, so that it can be cancelled between two, lets others work,
 * and goes on where it stopped when it is killed. A job that finds nothing to do ends.
 */
export async function checkPeopleImport(
  machinery: Machinery,
  { organisationId, importId }: { organisationId: string; importId: string },
  signal?: AbortSignal,
): Promise<void> {
  const caller: Caller = { organisationId, actor: { kind: 'system' } }
  const found = await runUseCase(machinery, caller, readImport, { importId })
  const numbers = findsManagersByEmail(found.mapping)
    ? await collectNumbers(machinery, caller, importId)
    : new Map<string, string>()
  for (let more = found.state === 'checking'; more;) {
    signal?.throwIfAborted()
    const outcome = await runUseCase(machinery, caller, checkImportRows, { importId, numbers })
    more = outcome.more
  }
  await runUseCase(machinery, caller, settleImport, { importId })
}

async function collectNumbers(
  machinery: Machinery,
  caller: Caller,
  importId: string,
): Promise<NumbersByAddress> {
  const numbers = new Map<string, string>()
  for (let after: number | null = 0; after !== null;) {
    const { entries, last }: { entries: readonly (readonly [string, string])[]; last: number | null } =
      await runUseCase(machinery, caller, listAddressesInFile, { importId, after })
    for (const [address, employeeId] of entries) numbers.set(address, employeeId)
    after = last
  }
  return numbers
}
