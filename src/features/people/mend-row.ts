import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { checkRows } from './check-import-rows.ts'
import { expectManyRows, markClashes } from './import-settling.store.ts'
import { peopleFailures } from './people.contract.ts'
import type { PeopleField } from './people-fields.rules.ts'
import { canMend, findsManagersByEmail, plainAddress, type PeopleImport } from './people-import.rules.ts'
import { findEmployeeIdByAddress, findRow, saveCells, saveCheckedRows } from './people-import-rows.store.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { mayImportPeople } from './people.policy.ts'
import type { RowProblem } from './person-row.rules.ts'

/** Puts what somebody typed in place of what the file says in one row, and checks the row again. */
export async function mendRow(
  work: Work,
  {
    importId,
    line,
    values,
  }: { importId: string; line: number; values: Readonly<Partial<Record<PeopleField, string>>> },
): Promise<{ mended: boolean; problems: readonly RowProblem[] }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (!canMend(found.state)) throw new Failure(peopleFailures.otherStep)
  const batch = { organisationId: work.organisationId, importId }
  const row = await findRow(work.db, batch, line)
  if (!row) throw new Failure(peopleFailures.noSuchRow)

  // Surplus cells of a row that was cut wrongly go with the mending: what remains has been looked at.
  const cells = found.header.map((_, index) => row.cells[index] ?? '')
  for (const [field, index] of Object.entries(found.mapping))
    cells[index] = values[field as PeopleField] ?? cells[index] ?? ''
  await saveCells(work.db, batch, row.number, cells)
  const [checked] = await checkRows(
    work,
    found,
    [{ ...row, cells, skipReason: null }],
    await managerNumber(work, found, cells),
  )
  await saveCheckedRows(work.db, batch, [checked!])
  await expectManyRows(work.db)
  await markClashes(work.db, batch)
  await saveImport(work.db, work.organisationId, importId, { state: 'rows', settled: false }, work.now)
  work.record({ action: 'people-import.row-mended', subject: ['people-import', importId], detail: { line } })
  return { mended: checked!.state === 'ready', problems: checked!.problems }
}

async function managerNumber(
  work: Work,
  found: PeopleImport,
  cells: readonly string[],
): Promise<Map<string, string>> {
  const address = plainAddress(cells[found.mapping.managerEmail ?? -1] ?? '')
  if (!findsManagersByEmail(found.mapping) || address === '') return new Map()
  const employeeId = await findEmployeeIdByAddress(
    work.db,
    { organisationId: work.organisationId, importId: found.importId },
    address,
  )
  return new Map(employeeId === undefined ? [] : [[address, employeeId]])
}
