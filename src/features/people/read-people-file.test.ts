import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPeopleFile, UnreadableFile, type FileRow } from './read-people-file.ts'

/** Bytes cut into pieces of any size, as a network does. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(bytes: Uint8Array, size = 7) {
  const file = await readPeopleFile(pieces(bytes, size))
  const rows: FileRow[] = []
  for await (const row of file.rows) rows.push(row)
  return { header: file.header, delimiter: file.delimiter, encoding: file.encoding(), rows }
}

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')

const staff = 'employee_id,full_name,city\r\nE1,Zoë Böhm,Genève\r\nE2,陈晓明,Łódź\r\n'
const staffRows = [
  ['E1', 'Zoë Böhm', 'Genève'],
  ['E2', '陈晓明', 'Łódź'],
]
const western = 'employee_id;full_name\nE1;Zoë Böhm\nE2;Garçon – Smith\n'
const westernBytes = Buffer.from(western.replace('–', '\u0096'), 'latin1')

describe('the encoding of a people file', () => {
  test.each([
    ['UTF-8', 'UTF-8', utf8(staff)],
    ['UTF-8 with a byte order mark', 'UTF-8', utf8(`\ufeff${staff}`)],
    ['UTF-16LE with a byte order mark', 'UTF-16LE', utf16le(`\ufeff${staff}`)],
    ['UTF-16LE without one', 'UTF-16LE', utf16le(staff)],
    ['UTF-16BE with a byte order mark', 'UTF-16BE', utf16le(`\ufeff${staff}`).swap16()],
    ['UTF-16BE without one', 'UTF-16BE', utf16le(staff).swap16()],
  ])('%s is read whole', async (_, encoding, bytes) => {
    for (const size of [1, 2, 3, 64, 100_000]) {
      const file = await readAll(bytes, size)
      expect(file.encoding).toBe(encoding)
      expect(file.header.cells).toEqual(['employee_id', 'full_name', 'city'])
      expect(file.rows.map((row) => row.cells)).toEqual(staffRows)
    }
  })

  test('is Windows-1252 when the first letter outside ASCII is not UTF-8, and the answer says so', async () => {
    for (const size of [1, 5, 100_000]) {
      const file = await readAll(westernBytes, size)
      expect(file.encoding).toBe('Windows-1252')
      expect(file.rows.map((row) => row.cells[1])).toEqual(['Zoë Böhm', 'Garçon – Smith'])
    }
  })

  test('is settled late when the first such letter comes late', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `E${at},Plain Name\n`).join('')
    const file = await readAll(
      Buffer.concat([utf8(`id,name\n${rows}E9,Ren`), Buffer.from([0xe9]), utf8('e\n')]),
      4096,
    )
    expect(file.encoding).toBe('Windows-1252')
    expect(file.rows.at(-1)!.cells[1]).toBe('Renée')
  })

  test('keeps a UTF-8 file UTF-8 when one letter in it is broken, and marks the letter', async () => {
    const file = await readAll(
      Buffer.concat([utf8('id,name\nE1,Zoë\nE2,'), Buffer.from([0xff]), utf8('ab\n')]),
    )
    expect(file.encoding).toBe('UTF-8')
    expect(file.rows[1]!.cells[1]).toBe('\ufffdab')
  })
})

describe('the delimiter of a people file', () => {
  test.each([',', ';', '\t', '|'])('%j is found by how evenly it cuts', async (delimiter) => {
    const text = [
      ['id', 'name', 'unit'],
      ['1', '"Sea, Air; Land | Rail"', 'a'],
      ['2', 'B', '"x\ty"'],
    ]
    const file = await readAll(utf8(text.map((row) => row.join(delimiter)).join('\n')))
    expect(file.delimiter).toBe(delimiter)
    expect(file.rows).toHaveLength(2)
  })

  test('is what the line sep=; says, and that line is no header', async () => {
    const file = await readAll(utf8('sep=;\r\nid;name\r\n1;Ada, Countess\r\n'))
    expect(file.header).toEqual({ line: 2, cells: ['id', 'name'] })
    expect(file.rows).toEqual([{ line: 3, cells: ['1', 'Ada, Countess'] }])
  })
})

describe('the rows of a people file', () => {
  test('carry the line on which they begin, past quoted line breaks and blank lines', async () => {
    const file = await readAll(utf8('id,name\n1,"two\nlines"\n\n2,"three\r\nmore\rlines"\n3,x\n'))
    expect(file.rows.map((row) => row.line)).toEqual([2, 4, 5, 8])
  })

  test('begin after a title and trailing blank columns', async () => {
    const file = await readAll(utf8('Staff list,,,\n,,,\nid,name,unit,\n1,A,B,\n'))
    expect(file.header).toEqual({ line: 3, cells: ['id', 'name', 'unit'] })
    expect(file.rows).toHaveLength(1)
  })

  test('name the line of a quotation mark that is never closed', async () => {
    const broken = readAll(utf8('id,name\n1,A\n2,"never closed\n3,C\n'))
    await expect(broken).rejects.toMatchObject({ reason: 'quote-not-closed', line: 3 })
  })

  test('stop at a row no HR system writes instead of filling the memory', async () => {
    const broken = readAll(utf8(`id,name\n1,A\n2,"${'x\n'.repeat(400_000)}`), 65_536)
    await expect(broken).rejects.toMatchObject({ reason: 'row-too-long', line: 3 })
  })

  test('are the cells that were written, whatever they hold and however the file is cut and quoted', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('a"b', 'x,y', 'l1\nl2', '=1+1', 'é;|', "O'Neil"),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (rows, delimiter, lineEnd, size) => {
          const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
          const lines = [['id', 'name', 'unit'], ...rows].map((row) => row.map(quote).join(delimiter))
          const instruction = `sep=${delimiter}${lineEnd}`
          const file = await readAll(utf8(instruction + lines.join(lineEnd) + lineEnd), size)
          expect(file.rows.map((row) => row.cells)).toEqual(
            rows.map((row) => row.map((text) => text.replaceAll('\u0000', '\ufffd'))),
          )
          const text = (instruction + lines.join(lineEnd)).split(/\r\n|\n|\r/)
          for (const row of file.rows) expect(text[row.line - 1]!.startsWith('"')).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a file that is no table', () => {
  test.each([
    ['an Excel workbook', 'excel-workbook', Buffer.from('PK\u0003\u0004zip')],
    ['an old Excel workbook', 'old-excel-workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
    ['a PDF', 'pdf', utf8('%PDF-1.7')],
    ['a compressed file', 'compressed', Buffer.from([0x1f, 0x8b, 8])],
    ['a web page', 'web-page', utf8('\n<!DOCTYPE html><table>')],
    ['JSON', 'json', utf8('[{"id":1}]')],
    ['a program', 'no-text', Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array<number>(64).fill(0), 1, 2, 3])],
    ['an empty file', 'empty', utf8('')],
    ['a file of blank lines', 'empty', utf8('\n\n  \n')],
    ['a byte order mark alone', 'empty', utf8('\ufeff')],
  ])('is refused by what it is: %s', async (_, reason, bytes) => {
    await expect(readAll(bytes)).rejects.toMatchObject({ name: 'UnreadableFile', reason })
  })

  test('is refused with a sentence or read, but never crashes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 600 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, size) => {
          try {
            const file = await readAll(bytes, size)
            expect(file.header.cells.length).toBeGreaterThan(0)
          } catch (cause) {
            expect(cause).toBeInstanceOf(UnreadableFile)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
