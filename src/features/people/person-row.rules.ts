import { looksLikeEmail } from './column-values.rules.ts'
import type { ColumnMapping } from './column-mapping.rules.ts'
import { cleanCell, isDamaged, isScientific, listOf, singleLine } from './file-cell.rules.ts'
import { readDate, type DateForm } from './file-dates.rules.ts'
import { languageCode } from './language-codes.rules.ts'
import type { PeopleField } from './people-fields.rules.ts'
import { isTimeZone } from './time-zones.rules.ts'

/** One person as an HR file describes them. Nothing protected is among it. */
export interface PersonFacts {
  readonly employeeId: string
  readonly fullName: string
  readonly email: string | null
  readonly managerId: string | null
  /** Only until the file is complete and the address can be turned into a number. */
  readonly managerEmail: string | null
  readonly department: string | null
  readonly location: string | null
  readonly region: string | null
  readonly country: string | null
  readonly level: number | null
  readonly jobTitle: string | null
  readonly hiredOn: string | null
  readonly leftOn: string | null
  readonly languages: readonly string[]
  readonly timeZone: string | null
  readonly offeredTopics: readonly string[]
  readonly wantedTopics: readonly string[]
  readonly interests: readonly string[]
  readonly participation: 'mentor' | 'mentee' | 'both' | 'none' | null
}

export type ProblemReason =
  | 'missing'
  | 'too-long'
  | 'damaged'
  | 'changed-by-spreadsheet'
  | 'not-an-email'
  | 'not-a-date'
  | 'not-a-level'
  | 'not-a-time-zone'
  | 'not-a-language'
  | 'not-a-participation'
  | 'left-before-hired'
  | 'too-many-cells'
  | 'id-used-twice'
  | 'email-used-twice'

/** One thing to mend: where it stands in the file, what stands there, and why it cannot stay. */
export interface RowProblem {
  readonly line: number
  /** The file's own column name; empty where the row as a whole is wrong. */
  readonly column: string
  readonly field: PeopleField | null
  readonly value: string
  readonly reason: ProblemReason
  /** The other line, for a number or address used twice. */
  readonly otherLine?: number
}

export type SkipReason = 'blank' | 'header-again' | 'totals' | 'same-row-again' | 'chosen' | 'erased'

export type RowOutcome =
  | { readonly kind: 'ready'; readonly person: PersonFacts }
  | { readonly kind: 'needs-fix'; readonly problems: readonly RowProblem[] }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }

export interface RowReading {
  readonly header: readonly string[]
  readonly mapping: ColumnMapping
  readonly dateForms: Readonly<Partial<Record<'hiredOn' | 'leftOn', DateForm>>>
  /** Words for levels, in lower case, where the file has words instead of numbers. */
  readonly levelWords: Readonly<Record<string, number>>
}

const longest = { employeeId: 64, email: 254, text: 200, list: 2000 }
export const highestLevel = 1000

export function readPersonRow(
  row: { readonly line: number; readonly cells: readonly string[] },
  reading: RowReading,
): RowOutcome {
  const cells = row.cells.map(cleanCell)
  if (cells.every((cell) => cell === '')) return { kind: 'skipped', reason: 'blank' }
  if (isHeader(cells, reading.header)) return { kind: 'skipped', reason: 'header-again' }
  if (isTotals(cells, reading.mapping)) return { kind: 'skipped', reason: 'totals' }

  const problems: RowProblem[] = []
  const surplus = cells.slice(reading.header.length).find((cell) => cell !== '')
  if (surplus !== undefined) {
    problems.push({
      line: row.line,
      column: '',
      field: null,
      value: surplus.slice(0, longest.text),
      reason: 'too-many-cells',
    })
  }
  const problem = (field: PeopleField, reason: ProblemReason): null => {
    const index = reading.mapping[field]
    const column = index === undefined ? '' : (reading.header[index] ?? '')
    problems.push({ line: row.line, column, field, value: raw(field).slice(0, longest.list), reason })
    return null
  }
  const raw = (field: PeopleField): string => cells[reading.mapping[field] ?? -1] ?? ''
  const person = personFrom(raw, problem, reading)
  return problems.length === 0 ? { kind: 'ready', person } : { kind: 'needs-fix', problems }
}

type Cell = (field: PeopleField) => string
type Report = (field: PeopleField, reason: ProblemReason) => null

function personFrom(raw: Cell, problem: Report, reading: RowReading): PersonFacts {
  const text = (field: PeopleField, atMost = longest.text): string | null => {
    const value = singleLine(raw(field))
    if (value === '') return null
    if (isDamaged(value)) return problem(field, 'damaged')
    return value.length > atMost ? problem(field, 'too-long') : value
  }
  const id = (field: 'employeeId' | 'managerId'): string | null => {
    const value = text(field, longest.employeeId)
    return value !== null && isScientific(value) ? problem(field, 'changed-by-spreadsheet') : value
  }
  const email = (field: 'email' | 'managerEmail'): string | null => {
    const value = text(field, longest.email)
    return value === null || looksLikeEmail(value) ? value : problem(field, 'not-an-email')
  }
  const date = (field: 'hiredOn' | 'leftOn'): string | null => {
    const value = raw(field)
    return value === ''
      ? null
      : (readDate(value, reading.dateForms[field] ?? 'iso') ?? problem(field, 'not-a-date'))
  }
  const list = (field: PeopleField): string[] => {
    const value = raw(field)
    if (isDamaged(value)) problem(field, 'damaged')
    else if (value.length > longest.list) problem(field, 'too-long')
    else return listOf(value)
    return []
  }
  const hiredOn = date('hiredOn')
  const leftOn = date('leftOn')
  if (hiredOn !== null && leftOn !== null && leftOn < hiredOn) problem('leftOn', 'left-before-hired')
  return {
    employeeId:
      id('employeeId') ?? (raw('employeeId') === '' ? problem('employeeId', 'missing') : null) ?? '',
    fullName: nameFrom(text, problem, raw, reading.mapping),
    email: email('email'),
    managerId: id('managerId'),
    managerEmail: email('managerEmail'),
    department: text('department'),
    location: text('location'),
    region: text('region'),
    country: text('country'),
    level: levelFrom(raw('level'), problem, reading.levelWords),
    jobTitle: text('jobTitle'),
    hiredOn,
    leftOn,
    languages: languagesFrom(list('languages'), problem),
    timeZone:
      raw('timeZone') === '' || isTimeZone(raw('timeZone'))
        ? raw('timeZone') || null
        : problem('timeZone', 'not-a-time-zone'),
    offeredTopics: list('offeredTopics'),
    wantedTopics: list('wantedTopics'),
    interests: list('interests'),
    participation: participationFrom(raw('participation').toLowerCase(), problem),
  }
}

function nameFrom(
  text: (field: PeopleField) => string | null,
  problem: Report,
  raw: Cell,
  mapping: ColumnMapping,
): string {
  if (mapping.fullName !== undefined) {
    return text('fullName') ?? (raw('fullName') === '' ? problem('fullName', 'missing') : null) ?? ''
  }
  const parts = [text('givenName'), text('familyName')].filter((part) => part !== null)
  if (parts.length === 0) problem('familyName', 'missing')
  return parts.join(' ')
}

export function isLevelNumber(value: string): boolean {
  return /^\d{1,4}(?:[.,]0+)?$/.test(value)
}

function levelFrom(value: string, problem: Report, words: Readonly<Record<string, number>>): number | null {
  if (value === '') return null
  const level = isLevelNumber(value) ? Number.parseInt(value, 10) : words[value.toLowerCase()]
  return level === undefined || level > highestLevel ? problem('level', 'not-a-level') : level
}

function languagesFrom(names: readonly string[], problem: Report): string[] {
  const codes = names.map(languageCode)
  if (codes.includes(undefined)) problem('languages', 'not-a-language')
  return [...new Set(codes.filter((code) => code !== undefined))]
}

function participationFrom(value: string, problem: Report): PersonFacts['participation'] {
  switch (value) {
    case '':
      return null
    case 'mentor':
    case 'mentee':
    case 'both':
    case 'none':
      return value
    default:
      return problem('participation', 'not-a-participation')
  }
}

/** Files glued together repeat their header in the middle. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  return header.every((name, index) => (cells[index] ?? '') === name)
}

/** A last line such as "Total;1240" is no person: it has a word for a sum and neither a number of its own nor a mail. */
function isTotals(cells: readonly string[], mapping: ColumnMapping): boolean {
  const filled = cells.filter((cell) => cell !== '')
  const mail = cells[mapping.email ?? -1] ?? ''
  return (
    filled.length <= 2 &&
    mail === '' &&
    /^(?:grand )?(?:total|sum|count|summe|gesamt|anzahl|end of (?:report|file))\b/i.test(filled[0] ?? '')
  )
}
