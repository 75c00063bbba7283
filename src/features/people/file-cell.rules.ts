const excelErrors = new Set([
  '#N/A',
  '#NV',
  '#REF!',
  '#BEZUG!',
  '#VALUE!',
  '#WERT!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#NUM!',
  '#ZAHL!',
])

/**
 * What somebody meant by a cell: `="00123"` is Excel's way to keep leading zeros, an Excel error is no value, and
 * spaces at the ends, however wide or unbreakable, are not part of it.
 */
export function cleanCell(raw: string): string {
  const kept = /^\s*=\s*"((?:[^"]|"")*)"\s*$/.exec(raw)
  const text = (kept === null ? raw : kept[1]!.replaceAll('""', '"')).replace(edges, '')
  return excelErrors.has(text.toUpperCase()) ? '' : text
}

/** White space and characters without width, which spreadsheets and web pages leave at the ends of copied text. */
const edges = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu

/** One line of text: line breaks, tabs and unbreakable spaces inside a cell become one space. */
export function singleLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, ' ')
}

/** A character was lost on the way: the file says so itself, or it holds bytes that are no text. */
export function isDamaged(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return /[\ufffd\u0000-\u0008\u000e-\u001f\u007f]/.test(text)
}

/** Excel turns a long number into 1.23457E+11 and forgets the digits. */
export function isScientific(text: string): boolean {
  return /^[+-]?\d+([.,]\d+)?[eE][+-]?\d+$/.test(text)
}

/** Lists are separated by semicolons; a file that is itself separated by semicolons often uses commas, bars or lines. */
export function listOf(text: string): string[] {
  const separator = text.includes(';') ? ';' : /[|\n]/.test(text) ? /[|\n]/ : ','
  return [
    ...new Set(
      text
        .split(separator)
        .map(cleanCell)
        .filter((entry) => entry !== ''),
    ),
  ]
}
