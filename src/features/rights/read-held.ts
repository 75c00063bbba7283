import type { Work } from '#platform/database/work.ts'
import { collectHeld, type HeldTable } from '#platform/personal-data/find-rows.ts'
import { findSubject } from './find-subject.ts'
import { listKnownPairs } from './list-known-pairs.ts'

export interface Held {
  readonly name: string
  readonly heldOn: Date
  readonly tables: readonly HeldTable[]
}

/** Everything held about one person, for an administrator they asked. Sealed words stay sealed; the person opens them on their own page. */
export async function readHeld(work: Work, { personId }: { personId: string }): Promise<Held> {
  const { person } = await findSubject(work, { personId })
  const tables = await collectHeld(
    work.db,
    { organisationId: work.organisationId, personId },
    await listKnownPairs(work, { personId }),
  )
  work.record({ action: 'rights.data-read', subject: ['person', personId] })
  return { name: person.fullName, heldOn: work.now, tables }
}
