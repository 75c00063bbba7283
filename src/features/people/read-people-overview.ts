import type { Work } from '#platform/database/work.ts'
import { listPeople } from './list-people.ts'
import { countMatrixLines } from './matrix-lines.store.ts'
import { findImport, findLastImportId } from './people-imports.store.ts'
import { countPeople, listFilterValues, type PeopleFilter, type Person } from './people.store.ts'

export interface PeopleOverview {
  readonly people: readonly Person[]
  readonly next: string | null
  /** People the filter finds, and people here at all. */
  readonly found: number
  readonly here: number
  readonly stored: number
  readonly dottedLines: number
  readonly departments: readonly string[]
  readonly regions: readonly string[]
  readonly lastImport: { readonly importId: string; readonly at: Date } | null
}

/** The list of people with what its filters can be set to. */
export async function readPeopleOverview(
  work: Work,
  filter: Omit<PeopleFilter, 'today'>,
): Promise<PeopleOverview> {
  const { people, next } = await listPeople(work, filter)
  const today = work.now.toISOString().slice(0, 10)
  const last = await findLastImportId(work.db, work.organisationId)
  const lastImport = last === null ? undefined : await findImport(work.db, work.organisationId, last)
  return {
    people,
    next,
    found: await countPeople(work.db, work.organisationId, { ...filter, today }),
    here: await countPeople(work.db, work.organisationId, { presence: 'here', today }),
    stored: await countPeople(work.db, work.organisationId, { presence: 'all', today }),
    dottedLines: await countMatrixLines(work.db, work.organisationId),
    departments: await listFilterValues(work.db, work.organisationId, 'department', today),
    regions: await listFilterValues(work.db, work.organisationId, 'region', today),
    lastImport: lastImport ? { importId: lastImport.importId, at: lastImport.changedAt } : null,
  }
}
