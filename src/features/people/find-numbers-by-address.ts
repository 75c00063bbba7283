import type { Work } from '#platform/database/work.ts'
import { plainAddress } from './people-import.rules.ts'
import { listNumbersByAddress } from './people.store.ts'

/** The numbers of people who are stored already, by address: adding them again changes them instead of making them twice. */
export async function findNumbersByAddress(
  work: Work,
  { addresses }: { addresses: readonly string[] },
): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(
    await listNumbersByAddress(work.db, work.organisationId, addresses.map(plainAddress)),
  )
}
