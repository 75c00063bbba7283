import type { Selectable } from 'kysely'
import type { PeopleImportsTable } from '#platform/database/tables.ts'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { ImportState, ImportSummary, PeopleImport } from './people-import.rules.ts'

interface NewImport {
  readonly importId: string
  readonly fileName: string
  readonly namesEverybody: boolean
  readonly startedBy: string | null
  readonly now: Date
}

export async function insertImport(db: Transaction, organisationId: string, entry: NewImport): Promise<void> {
  await tables<'people_imports'>(db)
    .insertInto('people_imports')
    .values({
      organisation_id: organisationId,
      import_id: entry.importId,
      state: 'new',
      file_name: entry.fileName,
      names_everybody: entry.namesEverybody,
      started_by: entry.startedBy,
      created_at: entry.now,
      changed_at: entry.now,
    })
    .execute()
}

export async function findImport(
  db: Transaction,
  organisationId: string,
  importId: string,
): Promise<PeopleImport | undefined> {
  const row = await tables<'people_imports'>(db)
    .selectFrom('people_imports')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .executeTakeFirst()
  return row && importOf(row)
}

/** The same, locked to the end of the transaction: of two who decide at once, the second sees what the first did. */
export async function lockImport(
  db: Transaction,
  organisationId: string,
  importId: string,
): Promise<PeopleImport | undefined> {
  const row = await tables<'people_imports'>(db)
    .selectFrom('people_imports')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  return row && importOf(row)
}

export async function listImports(
  db: Transaction,
  organisationId: string,
  count: number,
): Promise<PeopleImport[]> {
  const rows = await tables<'people_imports'>(db)
    .selectFrom('people_imports')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .limit(count)
    .execute()
  return rows.map(importOf)
}

type ImportChange = Partial<
  Pick<
    PeopleImport,
    | 'state'
    | 'encoding'
    | 'delimiter'
    | 'header'
    | 'rowCount'
    | 'mapping'
    | 'dateForms'
    | 'levelWords'
    | 'namesEverybody'
    | 'progress'
    | 'settled'
    | 'comparedWith'
    | 'summary'
    | 'failure'
  >
>

export async function saveImport(
  db: Transaction,
  organisationId: string,
  importId: string,
  change: ImportChange,
  now: Date,
): Promise<void> {
  const { header, mapping, dateForms, levelWords, summary, failure } = change
  await tables<'people_imports'>(db)
    .updateTable('people_imports')
    .set({
      changed_at: now,
      state: change.state,
      encoding: change.encoding,
      delimiter: change.delimiter,
      header: header && JSON.stringify(header),
      row_count: change.rowCount,
      mapping: mapping && JSON.stringify(mapping),
      date_forms: dateForms && JSON.stringify(dateForms),
      level_words: levelWords && JSON.stringify(levelWords),
      names_everybody: change.namesEverybody,
      progress: change.progress,
      settled: change.settled,
      compared_with: change.comparedWith,
      summary: summary && JSON.stringify(summary),
      failure: failure && JSON.stringify(failure),
    })
    .where('organisation_id', '=', organisationId)
    .where('import_id', '=', importId)
    .execute()
}

/** Which import the people stand at; nothing before the first one. */
export async function findLastImportId(db: Transaction, organisationId: string): Promise<string | null> {
  const row = await tables<'people_registers'>(db)
    .selectFrom('people_registers')
    .select('last_import_id')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.last_import_id ?? null
}

/** Locks the people of an organisation against another import until the transaction ends. */
export async function lockRegister(
  db: Transaction,
  organisationId: string,
  now: Date,
): Promise<string | null> {
  const registers = tables<'people_registers'>(db)
  await registers
    .insertInto('people_registers')
    .values({ organisation_id: organisationId, last_import_id: null, changed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await registers
    .selectFrom('people_registers')
    .select('last_import_id')
    .where('organisation_id', '=', organisationId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.last_import_id
}

export async function saveLastImport(
  db: Transaction,
  organisationId: string,
  importId: string,
  now: Date,
): Promise<void> {
  await tables<'people_registers'>(db)
    .updateTable('people_registers')
    .set({ last_import_id: importId, changed_at: now })
    .where('organisation_id', '=', organisationId)
    .execute()
}

type ImportRow = Selectable<PeopleImportsTable>

function importOf(row: ImportRow): PeopleImport {
  return {
    importId: row.import_id,
    state: row.state as ImportState,
    fileName: row.file_name,
    encoding: row.encoding,
    delimiter: row.delimiter,
    header: row.header as string[],
    rowCount: row.row_count,
    mapping: row.mapping as PeopleImport['mapping'],
    dateForms: row.date_forms as PeopleImport['dateForms'],
    levelWords: row.level_words as PeopleImport['levelWords'],
    namesEverybody: row.names_everybody,
    progress: row.progress,
    settled: row.settled,
    comparedWith: row.compared_with,
    summary: row.summary as ImportSummary,
    failure: row.failure as PeopleImport['failure'],
    createdAt: row.created_at,
    changedAt: row.changed_at,
  }
}
