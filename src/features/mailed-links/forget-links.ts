import type { Work } from '#platform/database/work.ts'
import { deleteSpentLinks } from './spent-links.store.ts'

/** Links that were used, or had ended, before the given moment. Until then an ended link still offers a new one. */
export async function forgetLinks(work: Work, { before }: { before: Date }): Promise<void> {
  work.upkeep()
  await deleteSpentLinks(work.db, work.organisationId, before)
}
