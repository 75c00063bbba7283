import { createReadStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { Failure } from '#contract/failure.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { asTransaction } from '#platform/database/work.ts'
import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import { speak } from '#words/speak.ts'
import { listOrganisations } from '#features/organisations/organisations.reads.ts'
import { importPeopleFile } from '#features/people/import-people-file.ts'
import type { PeopleImport } from '#features/people/people-import.rules.ts'
import { readDottedLines } from '#features/people/read-dotted-lines.ts'
import { readRowsToFix } from '#features/people/read-rows-to-fix.ts'
import { replaceDottedLines } from '#features/people/replace-dotted-lines.ts'
import { openInstallation } from '../installation.ts'
import { peopleChangeListeners } from '../people-change-listeners.ts'
import { decideColumns } from './decide-columns.ts'
import { sayImport, sayRowToFix } from './import-report.ts'
import { showProgress } from './progress-line.ts'
import { Sentence } from './sentence.ts'

interface ImportOptions {
  readonly organisation?: string
  readonly column: readonly string[]
  readonly dates: readonly string[]
  readonly level: readonly string[]
  readonly additions?: boolean
  readonly confirmLeavers?: boolean
  readonly preview?: boolean
  readonly dottedLines?: string
  readonly json?: boolean
}

const several = (value: string, earlier: readonly string[]) => [...earlier, value]

export function addImport(program: Command): void {
  program
    .command('import')
    .description('Import people from an HR file, with the same checks and guard as the pages')
    .argument('<file>', 'CSV file')
    .option(
      '--column <field=header>',
      'name a column, such as level="Job Grade"; may be repeated',
      several,
      [],
    )
    .option(
      '--dates <field=form>',
      'how dates are written, such as hiredOn=day-month-year; may be repeated',
      several,
      [],
    )
    .option(
      '--level <word=number>',
      'the level a word stands for, such as director=8; may be repeated',
      several,
      [],
    )
    .option('--additions', 'the file only adds or changes people; nobody leaves by it')
    .option('--confirm-leavers', 'go on even when more than one in ten would leave')
    .option('--preview', 'stop before anybody changes')
    .option('--dotted-lines <file>', 'second file: number of a person, number of a second manager')
    .option('--organisation <id>', 'which organisation, where an installation holds several')
    .option('--json', 'print one JSON line last')
    .action(importFile)
}

async function importFile(path: string, options: ImportOptions): Promise<void> {
  for (const file of [path, options.dottedLines]) {
    if (file !== undefined && !existsSync(file))
      throw new Sentence(`There is no file ${file}. Nothing was changed.`)
  }
  const installation = await openInstallation(readSettings(process.env))
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort())
  try {
    const { machinery } = installation
    const caller = await callerFor(machinery, options.organisation)
    const done = await carryOut(machinery, caller, path, options, cancel.signal)
    if (options.json)
      console.log(
        JSON.stringify({ importId: done.importId, state: done.state, rows: done.rowCount, ...done.summary }),
      )
    if (done.state === 'failed') process.exitCode = 2
  } catch (cause) {
    if (cause instanceof Failure) throw new Sentence(speak('en', {})(cause.words, cause.values), { cause })
    if (cancel.signal.aborted) throw new Sentence('Stopped. No person was changed.', { cause })
    throw cause
  } finally {
    await installation.close()
  }
}

async function carryOut(
  machinery: Machinery,
  caller: Caller,
  path: string,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<PeopleImport> {
  const progress = showProgress()
  progress.say('Reading and checking the rows …')
  const done = await importPeopleFile(machinery, caller, {
    fileName: basename(path),
    bytes: createReadStream(path),
    namesEverybody: !options.additions,
    leaversConfirmed: options.confirmLeavers ?? false,
    previewOnly: options.preview ?? false,
    decide: (questions) => decideColumns(questions, options),
    listeners: peopleChangeListeners,
    signal,
  })
  progress.end()
  console.error(sayImport(done))
  if (done.state === 'failed') return done
  const { rows, total } = await runUseCase(machinery, caller, readRowsToFix, {
    importId: done.importId,
    after: 0,
  })
  for (const row of rows) console.error(sayRowToFix(row))
  if (total > rows.length)
    console.error(`... and ${total - rows.length} more rows, all on the page of this import.`)
  if (options.dottedLines !== undefined && !options.preview) {
    const lines = await readDottedLines(createReadStream(options.dottedLines))
    const { kept, faults } = await runUseCase(machinery, caller, replaceDottedLines, { lines })
    console.error(`Dotted lines: ${kept} stored, ${faults.length} that could not be used.`)
    for (const { line, fault } of faults.slice(0, 50))
      console.error(`  line ${line}: ${fault.replaceAll('-', ' ')}`)
  }
  return done
}

async function callerFor(machinery: Machinery, wanted: string | undefined): Promise<Caller> {
  const known = await machinery.database
    .transaction()
    .execute((transaction) => listOrganisations(asTransaction(transaction)))
  const organisationId = wanted ?? (known.length === 1 ? known[0] : undefined)
  if (known.length === 0)
    throw new Sentence(
      'There is no organisation yet. Start the server once and open the set-up link. Nothing was changed.',
    )
  if (organisationId === undefined || !known.includes(organisationId)) {
    throw new Sentence(
      `Say which organisation with --organisation: ${known.join(', ')}. Nothing was changed.`,
    )
  }
  return { organisationId, actor: { kind: 'system' } }
}
