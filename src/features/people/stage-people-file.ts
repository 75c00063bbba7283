import type { UseCase } from '#platform/database/work.ts'
import { UploadBroken } from '#platform/pages/read-upload.ts'
import { addImportRows, type IncomingRow } from './add-import-rows.ts'
import { beginStaging } from './begin-staging.ts'
import { finishStaging, type StagedFile } from './finish-staging.ts'
import { withheldColumn } from './people-fields.rules.ts'
import { readPeopleFile, UnreadableFile } from './read-people-file.ts'

/** Runs one use case in a transaction of its own, as whoever sends the file. */
export type RunUseCase = <Input, Outcome>(useCase: UseCase<Input, Outcome>, input: Input) => Promise<Outcome>

const batchSize = 2000

/**
 * Takes a file of any length into the staging table, a batch at a time: no transaction waits for the network, other
 * requests are served in between, and memory holds one batch. What protects a person is not even staged.
 */
export async function stagePeopleFile(
  run: RunUseCase,
  input: { importId: string; bytes: AsyncIterable<Uint8Array> },
): Promise<void> {
  const { importId } = input
  const { mine } = await run(beginStaging, { importId })
  if (!mine) return
  const file = await stageRows(run, importId, input.bytes).catch((cause: unknown): StagedFile => {
    if (cause instanceof UnreadableFile)
      return { kind: 'broken', reason: cause.reason, line: cause.line ?? null }
    if (isBrokenOff(cause)) return { kind: 'broken', reason: 'broken-off', line: null }
    throw cause
  })
  await run(finishStaging, { importId, file })
}

async function stageRows(
  run: RunUseCase,
  importId: string,
  bytes: AsyncIterable<Uint8Array>,
): Promise<StagedFile> {
  const file = await readPeopleFile(bytes)
  const withheld = file.header.cells.map((name) => withheldColumn(name) === 'protected')
  let rows: IncomingRow[] = []
  let number = 0
  for await (const { line, cells } of file.rows) {
    number += 1
    rows.push({
      number,
      line,
      cells: cells.map((cell, index) => (withheld[index] === true ? '' : sound(cell))),
    })
    if (rows.length < batchSize) continue
    await run(addImportRows, { importId, rows })
    rows = []
  }
  if (rows.length > 0) await run(addImportRows, { importId, rows })
  return {
    kind: 'whole',
    header: file.header.cells.map(sound),
    encoding: file.encoding(),
    delimiter: file.delimiter,
  }
}

/** Half of a surrogate pair is no character; the database would refuse the whole batch for it. */
function sound(text: string): string {
  return text.toWellFormed()
}

/** The connection ended before the file did. */
function isBrokenOff(cause: unknown): boolean {
  return cause instanceof UploadBroken || (cause instanceof Error && cause.name === 'AbortError')
}
