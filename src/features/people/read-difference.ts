import type { Work } from '#platform/database/work.ts'
import { listDiffering, listNotNamed } from './import-settling.store.ts'
import type { DifferenceKind } from './people-difference.rules.ts'
import { readImport } from './read-import.ts'

export interface DifferenceExample {
  readonly fullName: string
  readonly changedFields: readonly string[]
}

export type DifferenceExamples = Readonly<Record<DifferenceKind, readonly DifferenceExample[]>>

const shown = 30

/** Who is behind the counts of a difference, the first of each kind. */
export async function readDifference(
  work: Work,
  { importId }: { importId: string },
): Promise<DifferenceExamples> {
  const found = await readImport(work, { importId })
  const batch = { organisationId: work.organisationId, importId }
  const of = (kind: DifferenceKind) => listDiffering(work.db, batch, kind, shown)
  const leavers = found.namesEverybody
    ? await listNotNamed(work.db, batch, work.now.toISOString().slice(0, 10), shown)
    : []
  return {
    joins: await of('joins'),
    returns: await of('returns'),
    leaves: [
      ...(await of('leaves')),
      ...leavers.map(({ fullName }) => ({ fullName, changedFields: [] })),
    ].slice(0, shown),
    moves: await of('moves'),
    changes: await of('changes'),
    'left-before': await of('left-before'),
    same: [],
  }
}
