import { closeSync, openSync, readSync } from 'node:fs'
import { Sentence } from './sentence.ts'

/** Cells of one row as byte ranges; re-used from row to row, so nothing of it may be kept. Quotes still stand round the cells. */
export interface Row {
  readonly bytes: Buffer
  line: number
  cells: number
  readonly from: Int32Array
  readonly to: Int32Array
}

const quote = 34
const comma = 44
const lineFeed = 10
const carriageReturn = 13
const mostCells = 64
const bufferSize = 1 << 22

/**
 * Reads a CSV file of few columns (UTF-8, commas, RFC 4180 quoting) through one buffer of 4 MB, so that memory stays flat whatever
 * the file's size. Made for millions of rows: no string and no object is created for a row. Empty lines are passed over.
 * `onBytes` sees every byte of the file in order, for a hash.
 */
export function readRows(file: string, onRow: (row: Row) => void, onBytes: (bytes: Buffer) => void): void {
  const handle = openFile(file)
  try {
    const row: Row = {
      bytes: Buffer.alloc(bufferSize),
      line: 1,
      cells: 0,
      from: new Int32Array(mostCells),
      to: new Int32Array(mostCells),
    }
    const next = { at: 0, line: 1 }
    let filled = 0
    for (let isFirst = true, isLast = false; !isLast; isFirst = false) {
      const got = fill(handle, row.bytes, filled)
      onBytes(row.bytes.subarray(filled, filled + got))
      filled += got
      isLast = filled < bufferSize
      next.at = isFirst && hasByteOrderMark(row.bytes) ? 3 : 0
      while (next.at < filled && splitRow(file, row, next, filled, isLast)) {
        if (row.cells > 1 || row.to[0]! > row.from[0]!) onRow(row)
      }
      if (next.at === 0 && !isLast)
        throw new Sentence(
          `${file}, line ${next.line}: this row is longer than 4 MB. A closing quote (") is missing.`,
        )
      row.bytes.copyWithin(0, next.at, filled)
      filled -= next.at
    }
  } finally {
    closeSync(handle)
  }
}

function openFile(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    throw new Sentence(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name and the rights of the file.`,
    )
  }
}

/** Reads until the buffer is full or the file ends. */
function fill(handle: number, bytes: Buffer, from: number): number {
  let at = from
  for (let got = 1; got > 0 && at < bytes.length; at += got)
    got = readSync(handle, bytes, at, bytes.length - at, null)
  return at - from
}

const hasByteOrderMark = (bytes: Buffer) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** Finds the cells of the next row; false when the row may go on behind the bytes that are there. */
function splitRow(
  file: string,
  row: Row,
  next: { at: number; line: number },
  filled: number,
  isLast: boolean,
): boolean {
  const { bytes, from, to } = row
  let { at, line } = next
  row.line = line
  row.cells = 0
  for (;;) {
    if (row.cells === mostCells) throw new Sentence(`${file}, line ${line}: more than ${mostCells} columns.`)
    from[row.cells] = at
    if (at < filled && bytes[at] === quote) {
      do {
        for (at++; at < filled && bytes[at] !== quote; at++) if (bytes[at] === lineFeed) line++
        at++
      } while (at < filled && bytes[at] === quote)
      if (at >= filled && !isLast) return false
      if (at > filled)
        throw new Sentence(
          `${file}, line ${row.line}, column ${row.cells + 1}: the quote (") that opens this cell is never closed.`,
        )
      if (at < filled && bytes[at] !== comma && bytes[at] !== lineFeed && bytes[at] !== carriageReturn)
        throw new Sentence(
          `${file}, line ${line}, column ${row.cells + 1}: there are letters behind a closing quote ("). Double a quote inside a cell.`,
        )
    }
    while (at < filled && bytes[at] !== comma && bytes[at] !== lineFeed) at++
    if (at === filled && !isLast) return false
    const isCell = at < filled && bytes[at] === comma
    to[row.cells++] = !isCell && bytes[at - 1] === carriageReturn ? at - 1 : at
    at++
    if (!isCell) break
  }
  next.at = Math.min(at, filled)
  next.line = line + 1
  return true
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a cell, without its quotes and without white space around it. */
export function cellText(file: string, { bytes, from, to, line }: Row, cell: number): string {
  try {
    const text = decoder.decode(bytes.subarray(from[cell], to[cell])).trim()
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"').trim() : text
  } catch {
    throw new Sentence(
      `${file}, line ${line}, column ${cell + 1}: this is not UTF-8 text. Save the file as "CSV UTF-8".`,
    )
  }
}
