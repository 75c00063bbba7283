import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { cleanCell } from './file-cell.rules.ts'
import { guessDelimiter, separatorLine, type Delimiter } from './file-delimiter.rules.ts'
import {
  fileDecoder,
  headBytes,
  recogniseForeignFormat,
  type FileDecoder,
  type FileEncoding,
  type ForeignFormat,
} from './file-text.rules.ts'

export interface FileRow {
  /** The line of the file on which the row begins, counted as a text editor counts, the first line being 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface PeopleFile {
  readonly header: FileRow
  readonly delimiter: Delimiter
  /** Settled for good only when every row has been read. */
  encoding(): FileEncoding
  /** Every row after the header, blank ones too. */
  readonly rows: AsyncIterable<FileRow>
}

export type UnreadableReason = ForeignFormat | 'empty' | 'quote-not-closed' | 'row-too-long'

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly reason: UnreadableReason
  readonly line: number | undefined
  constructor(reason: UnreadableReason, line?: number, cause?: unknown) {
    super(line === undefined ? reason : `${reason} on line ${line}`, { cause })
    this.reason = reason
    this.line = line
  }
}

/** More than any honest row of HR data; a quote that is never closed stops here instead of filling the memory. */
const longestRow = 256 * 1024
const delimiterSample = 64 * 1024
const titleLinesAtMost = 10

/** Reads a file of any length in flat memory: bytes in, rows with their physical line numbers out. */
export async function readPeopleFile(source: AsyncIterable<Uint8Array>): Promise<PeopleFile> {
  const bytes = source[Symbol.asyncIterator]()
  const head = await firstBytes(bytes)
  if (head.length === 0) throw new UnreadableFile('empty')
  const foreign = recogniseForeignFormat(head)
  if (foreign !== undefined) throw new UnreadableFile(foreign)

  const decoder = fileDecoder(head)
  const chunks = decodedChunks(head, bytes, decoder)[Symbol.asyncIterator]()
  let sample = ''
  while (sample.length < delimiterSample) {
    const next = await chunks.next()
    if (next.done === true) break
    sample += next.value
  }
  const instruction = separatorLine(sample)
  const text = instruction === undefined ? sample : sample.slice(instruction.length)
  const delimiter = instruction?.delimiter ?? guessDelimiter(text)
  const rows = parsedRows(startingWith(text, chunks), delimiter, instruction === undefined ? 1 : 2)
  const { header, rest } = await findHeader(rows)
  return { header, delimiter, encoding: () => decoder.encoding, rows: rest }
}

async function firstBytes(bytes: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < headBytes) {
    const next = await bytes.next()
    if (next.done === true) break
    chunks.push(next.value)
    length += next.value.length
  }
  return Buffer.concat(chunks)
}

async function* decodedChunks(
  head: Uint8Array,
  bytes: AsyncIterator<Uint8Array>,
  decoder: FileDecoder,
): AsyncGenerator<string> {
  yield decoder.decode(head)
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next())
    yield decoder.decode(next.value)
  yield decoder.end()
}

async function* startingWith(text: string, chunks: AsyncIterator<string>): AsyncGenerator<string> {
  yield text
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

async function* parsedRows(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  firstLine: number,
): AsyncGenerator<FileRow> {
  let line = firstLine
  const waiting: number[] = []
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: longestRow,
    // Counted where records are made, because an error overtakes the records still waiting to be read. The parser counts
    // records; a quoted cell with line breaks makes one record of several lines.
    on_record(cells) {
      waiting.push(line)
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaksIn(cell), 0)
      return cells
    },
  })
  const input = Readable.from(withoutZeroBytes(text))
  input.on('error', (cause) => parser.destroy(cause))
  input.pipe(parser)
  try {
    for await (const cells of parser) yield { line: waiting.shift()!, cells: cells as string[] }
  } catch (cause) {
    if (cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new UnreadableFile('quote-not-closed', line, cause)
    if (cause instanceof CsvError && cause.code === 'CSV_MAX_RECORD_SIZE')
      throw new UnreadableFile('row-too-long', line, cause)
    throw cause
  } finally {
    input.destroy()
  }
}

/** The database keeps no zero characters; they become the mark of a lost character, and the row is listed as damaged. */
async function* withoutZeroBytes(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const chunk of text) if (chunk !== '') yield chunk.replaceAll('\u0000', '\ufffd')
}

function lineBreaksIn(cell: string): number {
  return /[\r\n]/.test(cell) ? cell.split(/\r\n|\n|\r/).length - 1 : 0
}

export function isBlank(row: FileRow): boolean {
  return row.cells.every((cell) => cleanCell(cell) === '')
}

/** Reports often begin with a title and a date: the header is the first early row at least half as wide as the widest. */
async function findHeader(
  rows: AsyncGenerator<FileRow>,
): Promise<{ header: FileRow; rest: AsyncIterable<FileRow> }> {
  const early: FileRow[] = []
  for (let turn = 0; turn < titleLinesAtMost; turn += 1) {
    const next = await rows.next()
    if (next.done === true) break
    early.push(next.value)
  }
  const widths = early.map((row) => row.cells.filter((cell) => cleanCell(cell) !== '').length)
  const widest = Math.max(0, ...widths)
  const at = widths.findIndex((width) => width > 0 && width * 2 >= widest)
  const header = early[at]
  if (header === undefined) throw new UnreadableFile('empty')
  return {
    header: { line: header.line, cells: withoutBlankEnd(header.cells.map(cleanCell)) },
    rest: after(early.slice(at + 1), rows),
  }
}

async function* after(early: readonly FileRow[], rows: AsyncGenerator<FileRow>): AsyncGenerator<FileRow> {
  yield* early
  yield* rows
}

function withoutBlankEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
