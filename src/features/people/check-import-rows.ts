import type { Work } from '#platform/database/work.ts'
import { erasedNumber } from './erased-number.rules.ts'
import { cleanCell } from './file-cell.rules.ts'
import { findErased } from './find-erased.ts'
import { differPerson, type Comparison, type StoredPerson } from './people-difference.rules.ts'
import { fieldsSaid, plainAddress, type PeopleImport } from './people-import.rules.ts'
import {
  listRowsAfter,
  saveCheckedRows,
  type CheckedRow,
  type StagedRow,
} from './people-import-rows.store.ts'
import { findLastImportId, lockImport, saveImport } from './people-imports.store.ts'
import { listPeopleByEmployeeIds, type Person } from './people.store.ts'
import { readPersonRow, type PersonFacts, type RowOutcome } from './person-row.rules.ts'

/** Managers by address, for files that name them so; the number of each. */
export type NumbersByAddress = ReadonlyMap<string, string>

const batchSize = 2000

/** Checks the next rows of an import and compares them with the people stored. Says whether any are left. */
export async function checkImportRows(
  work: Work,
  { importId, numbers }: { importId: string; numbers: NumbersByAddress },
): Promise<{ more: boolean }> {
  const found = await lockImport(work.db, work.organisationId, importId)
  if (found?.state !== 'checking') return { more: false }
  work.upkeep()
  const batch = { organisationId: work.organisationId, importId }
  const rows = await listRowsAfter(work.db, batch, found.progress, batchSize)
  const last = rows.at(-1)
  if (last === undefined) return { more: false }
  // The state of the people the difference is made from; a later import makes it stale.
  const comparedWith =
    found.progress === 0 ? await findLastImportId(work.db, work.organisationId) : found.comparedWith
  await saveCheckedRows(work.db, batch, await checkRows(work, found, rows, numbers))
  await saveImport(work.db, work.organisationId, importId, { progress: last.number, comparedWith }, work.now)
  return { more: rows.length === batchSize }
}

/** Reads each row, looks its person up, and says what would change. */
export async function checkRows(
  work: Work,
  found: PeopleImport,
  rows: readonly StagedRow[],
  numbers: NumbersByAddress,
): Promise<CheckedRow[]> {
  const read = rows.map((row) => readRow(row, found, numbers))
  const erased = await findErased(work, read.flatMap(numbersIn))
  const employeeIds = read.flatMap(({ outcome }) =>
    outcome.kind === 'ready' ? [outcome.person.employeeId] : [],
  )
  const stored = new Map(
    (await listPeopleByEmployeeIds(work.db, work.organisationId, employeeIds)).map((person) => [
      person.employeeId,
      person,
    ]),
  )
  const comparison: Comparison = {
    fields: fieldsSaid(found.mapping),
    today: work.now.toISOString().slice(0, 10),
    namesEverybody: found.namesEverybody,
  }
  return read.map(({ row, rawId, outcome }) => {
    const base = {
      number: row.number,
      person: null,
      problems: [],
      difference: null,
      changedFields: [],
      email: null,
      skipReason: null,
    }
    // Whoever was erased on request leaves no trace of the row, also where somebody left it out by hand.
    if (erased.has(rawId))
      return { ...base, state: 'skipped', skipReason: 'erased', employeeId: null, personId: work.newId() }
    if (outcome.kind === 'skipped')
      return {
        ...base,
        state: 'skipped',
        skipReason: outcome.reason,
        employeeId: outcome.reason === 'chosen' ? rawId : null,
        personId: work.newId(),
      }
    if (outcome.kind === 'needs-fix')
      return {
        ...base,
        state: 'needs-fix',
        problems: outcome.problems,
        employeeId: rawId || null,
        personId: work.newId(),
      }
    const person = withErasedManager(outcome.person, erased)
    const before = stored.get(person.employeeId)
    const { kind, fields } = differPerson(before && comparable(before), person, comparison)
    return {
      ...base,
      state: 'ready',
      employeeId: person.employeeId,
      email: person.email === null ? null : plainAddress(person.email),
      person,
      difference: kind,
      changedFields: fields,
      personId: before?.personId ?? work.newId(),
    }
  })
}

interface ReadRow {
  readonly row: StagedRow
  readonly rawId: string
  readonly outcome: RowOutcome
}

function readRow(row: StagedRow, found: PeopleImport, numbers: NumbersByAddress): ReadRow {
  const rawId = cleanCell(row.cells[found.mapping.employeeId ?? -1] ?? '').slice(0, 64)
  if (row.skipReason === 'chosen') return { row, rawId, outcome: { kind: 'skipped', reason: 'chosen' } }
  const outcome = readPersonRow(row, found)
  if (outcome.kind !== 'ready') return { row, rawId, outcome }
  const person = withManagerNumber(outcome.person, numbers)
  return { row, rawId: person.employeeId, outcome: { kind: 'ready', person } }
}

/** The person's own number, and that of the manager. */
function numbersIn({ rawId, outcome }: ReadRow): string[] {
  const managerId = outcome.kind === 'ready' ? outcome.person.managerId : null
  return [rawId, managerId ?? ''].filter((number) => number !== '')
}

/** A line of power through somebody who was erased stays as the erasure left it. */
function withErasedManager(person: PersonFacts, erased: ReadonlyMap<string, string>): PersonFacts {
  const managerId = person.managerId === null ? undefined : erased.get(person.managerId)
  return managerId === undefined ? person : { ...person, managerId: erasedNumber(managerId) }
}

/** An address nobody has stays where the number would be, so the chart's warnings can name it. */
function withManagerNumber(person: PersonFacts, numbers: NumbersByAddress): PersonFacts {
  if (person.managerId !== null || person.managerEmail === null) return person
  return { ...person, managerId: numbers.get(plainAddress(person.managerEmail)) ?? person.managerEmail }
}

function comparable(person: Person): StoredPerson {
  return { ...person, managerId: person.managerEmployeeId }
}
