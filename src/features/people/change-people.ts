import type { Work } from '#platform/database/work.ts'
import { expectManyRows } from './import-settling.store.ts'
import { fieldsSaid } from './people-import.rules.ts'
import {
  insertChanges,
  insertJoiners,
  keepUnmendedRows,
  markAbsent,
  updateDiffering,
} from './people-application.store.ts'
import { lockImport, lockRegister, saveImport, saveLastImport } from './people-imports.store.ts'
import type { PeopleChangeListener } from './people.reads.ts'

/**
 * Changes the people as an approved import says, all of it or nothing, and lets those who hold pairs flag what breaks in
 * the same transaction. If the people have changed since the difference was made, it is made again and shown again.
 */
export async function changePeople(
  work: Work,
  { importId, listeners }: { importId: string; listeners: readonly PeopleChangeListener[] },
): Promise<{ changed: boolean }> {
  const found = await lockImport(work.db, work.organisationId, importId)
  if (found?.state !== 'applying') return { changed: false }
  const standing = await lockRegister(work.db, work.organisationId, work.now)
  if (standing !== found.comparedWith) {
    await saveImport(
      work.db,
      work.organisationId,
      importId,
      { state: 'checking', progress: 0, settled: false },
      work.now,
    )
    await work.later('people.check-import', { importId })
    work.record({ action: 'people-import.stale', subject: ['people-import', importId] })
    return { changed: false }
  }
  const batch = { organisationId: work.organisationId, importId, now: work.now }
  await expectManyRows(work.db)
  await insertChanges(work.db, batch)
  await insertJoiners(work.db, batch)
  await updateDiffering(work.db, batch, fieldsSaid(found.mapping))
  if (found.namesEverybody) await markAbsent(work.db, batch, work.now.toISOString().slice(0, 10))
  await keepUnmendedRows(work.db, batch, Object.values(found.mapping))
  await saveLastImport(work.db, work.organisationId, importId, work.now)
  await saveImport(work.db, work.organisationId, importId, { state: 'applied' }, work.now)
  const { joins, leaves, moves, returns, changes } = found.summary.difference
  work.record({
    action: 'people-import.applied',
    subject: ['people-import', importId],
    detail: { joins, leaves, moves, returns, changes },
  })
  for (const listener of listeners) await listener(work, { importId })
  return { changed: true }
}
