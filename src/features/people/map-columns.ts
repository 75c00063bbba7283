import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { mappingFaults } from './column-mapping.rules.ts'
import { readDate } from './file-dates.rules.ts'
import { peopleFailures } from './people.contract.ts'
import {
  canChooseColumns,
  type ImportReading,
  type ImportState,
  type PeopleImport,
} from './people-import.rules.ts'
import { mayImportPeople } from './people.policy.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import { proposeColumns } from './propose-columns.ts'

export interface ColumnChoice extends ImportReading {
  readonly importId: string
  readonly namesEverybody: boolean
}

/** Fixes which column fills which field and sends every row to be checked. */
export async function mapColumns(
  work: Work,
  { importId, ...choice }: ColumnChoice,
): Promise<{ state: ImportState }> {
  if (!mayImportPeople(work.actor)) throw new Failure(peopleFailures.notYours)
  const found = await lockImport(work.db, work.organisationId, importId)
  if (!found) throw new Failure(peopleFailures.importNotFound)
  if (!canChooseColumns(found.state)) throw new Failure(peopleFailures.otherStep)
  refuseFaults(found, choice)
  await askForDates(work, found, choice)
  await saveImport(
    work.db,
    work.organisationId,
    importId,
    { ...choice, state: 'checking', progress: 0, settled: false },
    work.now,
  )
  await work.later('people.check-import', { importId })
  work.record({
    action: 'people-import.columns-chosen',
    subject: ['people-import', importId],
    detail: { columns: Object.keys(choice.mapping).length },
  })
  return { state: 'checking' }
}

function refuseFaults(found: PeopleImport, { mapping }: ImportReading): void {
  const fault = mappingFaults(mapping, found.header.length)[0]
  switch (fault?.kind) {
    case undefined:
      return
    case 'no-employee-id':
      throw new Failure(peopleFailures.noEmployeeId)
    case 'no-name':
      throw new Failure(peopleFailures.noName)
    case 'no-such-column':
      throw new Failure(peopleFailures.noSuchColumn)
    case 'column-used-twice':
      throw new Failure(peopleFailures.columnTwice, { column: found.header[fault.index] ?? '' })
  }
}

/** A date column that is not ISO needs an answer, and one under which the example is a day. */
async function askForDates(
  work: Work,
  found: PeopleImport,
  { mapping, dateForms, levelWords }: ImportReading,
): Promise<void> {
  const { dates, words } = await proposeColumns(work, { importId: found.importId })
  for (const field of ['hiredOn', 'leftOn'] as const) {
    const column = mapping[field]
    const question = column === undefined ? undefined : dates[column]
    if (column === undefined || question === undefined) continue
    const form = dateForms[field]
    if (form === undefined || readDate(question.example, form) === undefined) {
      throw new Failure(peopleFailures.dateForm, {
        column: found.header[column] ?? '',
        example: question.example,
      })
    }
  }
  const unordered =
    mapping.level === undefined
      ? []
      : (words[mapping.level] ?? []).filter((word) => levelWords[word] === undefined)
  if (unordered.length > 0)
    throw new Failure(peopleFailures.levelWords, { column: found.header[mapping.level!] ?? '' })
}
