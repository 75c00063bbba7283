import { runUseCase, type Caller, type Machinery } from '#platform/database/run-use-case.ts'
import type { UseCase } from '#platform/database/work.ts'
import { applyImport } from './apply-import.ts'
import { cancelImport } from './cancel-import.ts'
import { changePeople } from './change-people.ts'
import { checkPeopleImport } from './check-people-import.ts'
import { mapColumns } from './map-columns.ts'
import type { ImportReading, PeopleImport } from './people-import.rules.ts'
import type { PeopleChangeListener } from './people.reads.ts'
import { previewImport } from './preview-import.ts'
import { proposeColumns, type ColumnQuestions } from './propose-columns.ts'
import { readImport } from './read-import.ts'
import { stagePeopleFile } from './stage-people-file.ts'
import { startPeopleImport } from './start-people-import.ts'

export interface FileImport {
  readonly fileName: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly namesEverybody: boolean
  readonly leaversConfirmed: boolean
  /** Stops before people change; the import waits in the list of imports. */
  readonly previewOnly: boolean
  /** Decides on the columns, as a person would on the page. */
  readonly decide: (questions: ColumnQuestions) => ImportReading
  readonly listeners: readonly PeopleChangeListener[]
  readonly signal?: AbortSignal
}

/** The whole journey of a file in one go, for doors where nobody looks at pages: the same steps, the same guard. */
export async function importPeopleFile(
  machinery: Machinery,
  caller: Caller,
  file: FileImport,
): Promise<PeopleImport> {
  const run = <Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input) =>
    runUseCase(machinery, caller, useCase, input)
  const { namesEverybody, leaversConfirmed, listeners, signal } = file
  const { importId } = await run(startPeopleImport, { fileName: file.fileName, namesEverybody })
  await stagePeopleFile(run, { importId, bytes: file.bytes })
  const staged = await run(readImport, { importId })
  if (staged.state !== 'columns') return staged
  const chooseColumns = async () => {
    const reading = file.decide(await run(proposeColumns, { importId }))
    await run(mapColumns, { importId, ...reading, namesEverybody })
  }
  await chooseColumns().catch(async (cause: unknown) => {
    // Nobody will come back to answer; what has been staged must not lie about.
    await run(cancelImport, { importId })
    throw cause
  })
  await checkPeopleImport(machinery, { organisationId: caller.organisationId, importId }, signal)
  await run(previewImport, { importId })
  if (file.previewOnly) return run(readImport, { importId })
  await run(applyImport, { importId, leaversConfirmed })
  await run(changePeople, { importId, listeners })
  return run(readImport, { importId })
}
