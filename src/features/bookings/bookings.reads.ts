import type { Work } from '#platform/database/work.ts'
import { findAssistantOf, type Assistant } from './assistants.store.ts'

export type { Assistant } from './assistants.store.ts'

/** Who books for this leader, if anybody; shown to the leader alone. */
export async function findAssistantOfPerson(
  work: Work,
  { personId }: { personId: string },
): Promise<Assistant | undefined> {
  return findAssistantOf(work.db, work.organisationId, personId)
}
