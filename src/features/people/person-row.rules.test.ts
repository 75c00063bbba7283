import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanCell, listOf } from './file-cell.rules.ts'
import { readPersonRow, type RowOutcome, type RowReading } from './person-row.rules.ts'

const header = ['Pers.No', 'Name', 'Mail', 'Boss', 'Grade', 'Start', 'End', 'Speaks', 'Zone', 'Part']
const reading: RowReading = {
  header,
  mapping: {
    employeeId: 0,
    fullName: 1,
    email: 2,
    managerId: 3,
    level: 4,
    hiredOn: 5,
    leftOn: 6,
    languages: 7,
    timeZone: 8,
    participation: 9,
  },
  dateForms: {},
  levelWords: { director: 8 },
}
const good = [
  'E7',
  'Zoë Böhm',
  'zoe@firm.example',
  'E1',
  '5',
  '2020-02-29',
  '',
  'en;German',
  'Europe/Berlin',
  'Mentor',
]

function read(change: Readonly<Record<number, string>> = {}, with_: Partial<RowReading> = {}): RowOutcome {
  return readPersonRow(
    { line: 12, cells: good.map((cell, at) => change[at] ?? cell) },
    { ...reading, ...with_ },
  )
}

const problemsOf = (outcome: RowOutcome) => (outcome.kind === 'needs-fix' ? outcome.problems : [])

describe('a good row', () => {
  test('becomes a person', () => {
    expect(read()).toEqual({
      kind: 'ready',
      person: {
        employeeId: 'E7',
        fullName: 'Zoë Böhm',
        email: 'zoe@firm.example',
        managerId: 'E1',
        managerEmail: null,
        department: null,
        location: null,
        region: null,
        country: null,
        level: 5,
        jobTitle: null,
        hiredOn: '2020-02-29',
        leftOn: null,
        languages: ['en', 'de'],
        timeZone: 'Europe/Berlin',
        offeredTopics: [],
        wantedTopics: [],
        interests: [],
        participation: 'mentor',
      },
    })
  })

  test('may leave out everything but number and name', () => {
    expect(readPersonRow({ line: 3, cells: ['E7', 'Bo'] }, reading).kind).toBe('ready')
  })

  test('may give the name in two columns', () => {
    const mapping = { employeeId: 0, givenName: 1, familyName: 3 }
    expect(read({}, { mapping })).toMatchObject({ person: { fullName: 'Zoë Böhm E1' } })
  })

  test('may name levels in words that somebody put in order', () => {
    expect(read({ 4: 'Director' })).toMatchObject({ person: { level: 8 } })
  })
})

describe('a row to mend says what, where and why', () => {
  test.each([
    ['no number', 0, '', 'employeeId', 'missing'],
    ['a number Excel has rounded', 0, '1.00012E+11', 'employeeId', 'changed-by-spreadsheet'],
    ['a manager number Excel has rounded', 3, '1,5E+06', 'managerId', 'changed-by-spreadsheet'],
    ['no name', 1, '  ', 'fullName', 'missing'],
    ['a name with a lost letter', 1, 'Zo\ufffd', 'fullName', 'damaged'],
    ['a name with a control character', 1, 'Zo\u0007e', 'fullName', 'damaged'],
    ['a name longer than any', 1, 'x'.repeat(201), 'fullName', 'too-long'],
    ['an address without a host', 2, 'zoe@', 'email', 'not-an-email'],
    ['two addresses in one cell', 2, 'a@b.example c@d.example', 'email', 'not-an-email'],
    ['a level in unknown words', 4, 'Band C', 'level', 'not-a-level'],
    ['a level below nothing', 4, '-1', 'level', 'not-a-level'],
    ['a day that is none', 5, '2021-02-29', 'hiredOn', 'not-a-date'],
    ['a date in a form nobody chose', 5, '03/04/2021', 'hiredOn', 'not-a-date'],
    ['an end before the start', 6, '2019-12-31', 'leftOn', 'left-before-hired'],
    ['a language nobody speaks', 7, 'en;Klingonish', 'languages', 'not-a-language'],
    ['a zone without a name', 8, 'GMT+25', 'timeZone', 'not-a-time-zone'],
    ['a part nobody plays', 9, 'administrator', 'participation', 'not-a-participation'],
  ])('%s', (_, index, value, field, reason) => {
    expect(problemsOf(read({ [index]: value }))).toEqual([
      { line: 12, column: header[index], field, value: cleanCell(value), reason },
    ])
  })

  test('several at once are all listed', () => {
    expect(problemsOf(read({ 0: '', 2: 'x', 4: 'y' })).map(({ column }) => column)).toEqual([
      'Pers.No',
      'Mail',
      'Grade',
    ])
  })

  test('more cells than the header has columns, unless they are blank', () => {
    expect(problemsOf(readPersonRow({ line: 4, cells: [...good, 'spill'] }, reading))).toMatchObject([
      { reason: 'too-many-cells', value: 'spill' },
    ])
    expect(readPersonRow({ line: 4, cells: [...good, '', '\u00a0'] }, reading).kind).toBe('ready')
  })
})

describe('a row that is no person is skipped', () => {
  test.each([
    ['blank', ['', ' ', '\u00a0']],
    ['header-again', header],
    ['totals', ['Total', '1240']],
  ])('%s', (reason, cells) => {
    expect(readPersonRow({ line: 9, cells }, reading)).toEqual({ kind: 'skipped', reason })
  })
})

describe('spreadsheet quirks', () => {
  test.each([
    ['="00123"', '00123'],
    ['= "0""1" ', '0"1'],
    ['\u00a0 Ada\u3000', 'Ada'],
    ['\ufeffE1\u200b', 'E1'],
    ['#N/A', ''],
    ['#BEZUG!', ''],
    ["'t Hooft", "'t Hooft"],
    ['=1+1', '=1+1'],
  ])('%j is meant as %j', (raw, meant) => {
    expect(cleanCell(raw)).toBe(meant)
  })

  test('lists may be cut by semicolons, bars, line breaks or commas', () => {
    for (const text of ['a;b, c;a', 'a|b, c', 'a\nb, c']) expect(listOf(text)).toEqual(['a', 'b, c'])
    expect(listOf('en, de')).toEqual(['en', 'de'])
  })
})

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; drop table people; --",
    '${7*7}',
    '{{constructor}}',
    '../../etc/passwd',
    '%00',
    '=HYPERLINK("http://x.example","y")',
    '@SUM(1)',
    '\u202eevil\u202c',
    '👩‍👩‍👧‍👦',
    'ﷺ',
    'Z̴a̷l̸g̵o̶',
    '1e309',
    'NaN',
    '__proto__',
    'constructor',
    'null',
    '\\',
    '"',
    '`',
    '\r\nBcc: x@y.example',
    'a'.repeat(10_000),
    '٣',
    '\ud800',
    'ı',
    'İ',
    'ß',
    '0'.repeat(300),
  ]

  test.each(header.map((name, index) => [name, index] as const))(
    'in %s gives a person with the text unchanged or a row to mend',
    (_, index) => {
      for (const text of hostile) {
        const outcome = read({ [index]: text })
        if (outcome.kind === 'needs-fix')
          expect(problemsOf(outcome).every((problem) => problem.column === header[index])).toBe(true)
        if (outcome.kind === 'ready' && index === 1)
          expect(outcome.person.fullName).toBe(cleanCell(text).replace(/\s+/g, ' '))
      }
    },
  )

  test('of any other kind gives the same for every row', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 14 }), (cells) => {
        const outcome = readPersonRow({ line: 5, cells }, reading)
        if (outcome.kind === 'needs-fix') {
          expect(outcome.problems.length).toBeGreaterThan(0)
          expect(outcome.problems.every((problem) => problem.line === 5)).toBe(true)
        }
        if (outcome.kind === 'ready') expect(outcome.person.employeeId).not.toBe('')
      }),
    )
  })
})
