import type { Work } from '#platform/database/work.ts'
import { cancelImport } from './cancel-import.ts'
import { canCancel } from './people-import.rules.ts'
import { listUntouched } from './untouched-imports.store.ts'

/** Gives up imports nobody has touched since the given moment: their rows are a copy of a people file nobody is working on. */
export async function giveUpImports(work: Work, { before }: { before: Date }): Promise<{ givenUp: number }> {
  const untouched = await listUntouched(work.db, work.organisationId, before)
  const unfinished = untouched.filter(({ state }) => canCancel(state))
  for (const { importId } of unfinished) await cancelImport(work, { importId })
  return { givenUp: unfinished.length }
}
