import { Refusal } from './refusal.ts'

/** One row as byte ranges, re-used from row to row; a cell keeps its quotes until `cellText` reads it. */
export interface Row {
  line: number
  count: number
  readonly from: number[]
  readonly to: number[]
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const [QUOTE, COMMA, LF, CR] = [34, 44, 10, 13]

export function eachRow(bytes: Uint8Array, visit: (row: Row) => void): void {
  const row: Row = { line: 1, count: 0, from: [], to: [] }
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  for (let line = 1; at < bytes.length; line++) {
    row.line = line
    row.count = 0
    for (let more = true; more; at++) {
      row.from[row.count] = at
      if (bytes[at] === QUOTE) {
        do {
          for (at++; at < bytes.length && bytes[at] !== QUOTE; at++) if (bytes[at] === LF) line++
          at++
        } while (bytes[at] === QUOTE)
        const next = bytes[at] ?? (at === bytes.length ? LF : QUOTE)
        if (next !== COMMA && next !== LF && next !== CR)
          throw new Refusal('bad-file', `Line ${line}: a quoted cell does not end where its quotes end.`, {
            line,
          })
      }
      while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== LF) at++
      more = bytes[at] === COMMA
      row.to[row.count++] = !more && bytes[at - 1] === CR ? at - 1 : at
    }
    if (row.count > 1 || row.to[0]! > row.from[0]!) visit(row)
  }
}

export function cellText(bytes: Uint8Array, row: Row, column: number): string {
  if (column < 0 || column >= row.count) return ''
  const text = decoder.decode(bytes.subarray(row.from[column], row.to[column])).trim()
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"').trim() : text
}

/** Hands over each data row as a reader of named columns; a column that is missing reads as empty. */
export function eachRecord(bytes: Uint8Array, visit: (cell: (name: string) => string, line: number) => void) {
  let columns: Map<string, number> | undefined
  eachRow(bytes, (row) => {
    const names = columns
    if (names) visit((name) => cellText(bytes, row, names.get(name) ?? -1), row.line)
    else columns = new Map(Array.from({ length: row.count }, (_, k) => [cellText(bytes, row, k), k]))
  })
}
