import type { Work } from '#platform/database/work.ts'
import { removePresences } from './match-presences.store.ts'
import { forgottenUntil } from './presence.rules.ts'

/** Who looked at a match is forgotten minutes after they left. Safe to repeat. */
export async function forgetPresences(work: Work): Promise<void> {
  await removePresences(work.db, work.organisationId, forgottenUntil(work.now))
  work.upkeep()
}
