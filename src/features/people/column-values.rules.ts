import type { PeopleField } from './people-fields.rules.ts'
import { readDate } from './file-dates.rules.ts'

/** How well values fit a field by their looks alone: the share that fits, or nothing where looks say nothing. */
export type ValueFit = number | undefined

export interface ColumnValues {
  /** Non-empty values of the sample, cleaned. */
  readonly values: readonly string[]
  readonly distinct: ReadonlySet<string>
}

export function columnValues(values: readonly string[]): ColumnValues {
  const filled = values.filter((value) => value !== '')
  return { values: filled, distinct: new Set(filled) }
}

const email = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/
const zone = /^(?:UTC|GMT|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_+\-0-9/]+)$/
const language = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?(?:\s*[;,|]\s*[a-z]{2,3}(?:-[A-Za-z]{2,4})?)*$/
const identifier = /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u

export function looksLikeEmail(value: string): boolean {
  return email.test(value)
}

export function valueFit(field: PeopleField, column: ColumnValues, ids: ReadonlySet<string>): ValueFit {
  const { values, distinct } = column
  if (values.length === 0) return undefined
  const share = (fits: (value: string) => boolean): number => values.filter(fits).length / values.length
  switch (field) {
    case 'email':
      return share(looksLikeEmail) * (distinct.size / values.length)
    case 'managerEmail':
      return share(looksLikeEmail)
    case 'employeeId':
      return employeeIdFit(column)
    case 'managerId':
      return managerIdFit(column, ids)
    case 'hiredOn':
    case 'leftOn':
      return share(looksLikeDate)
    case 'level':
      return share((value) => /^\d{1,3}$/.test(value)) * (distinct.size <= 40 ? 1 : 0.3)
    case 'timeZone':
      return share((value) => zone.test(value))
    case 'languages':
      return Math.max(
        share((value) => language.test(value)),
        share((value) => /^[\p{L} ;,|]+$/u.test(value)) * 0.8,
      )
    case 'participation':
      return share((value) => /^(?:mentor|mentee|both|none)$/i.test(value))
    case 'fullName':
    case 'givenName':
    case 'familyName':
      return share((value) => /\p{L}/u.test(value) && !value.includes('@'))
    case 'department':
    case 'location':
    case 'region':
    case 'country':
    case 'jobTitle':
    case 'offeredTopics':
    case 'wantedTopics':
    case 'interests':
      return share((value) => /\p{L}/u.test(value) && !looksLikeEmail(value)) > 0.5 ? undefined : 0.3
  }
}

/** Numbers are mostly digits and hardly ever repeat; a sign-in name without any may be one too. */
function employeeIdFit({ values, distinct }: ColumnValues): number {
  const fitting = values.filter((value) => identifier.test(value))
  const withDigits = fitting.filter((value) => /\d/.test(value)).length / values.length
  const unique = distinct.size / values.length
  return Math.max(withDigits, (fitting.length / values.length) * 0.75) * (unique >= 0.98 ? 1 : unique)
}

/** A sample seldom holds every manager's own row, so values built like the people's own numbers count for a good deal. */
function managerIdFit({ values }: ColumnValues, ids: ReadonlySet<string>): number {
  const shapes = new Set([...ids].map(shapeOf))
  const known = values.filter((value) => ids.has(value)).length / values.length
  const alike = values.filter((value) => shapes.has(shapeOf(value))).length / values.length
  return Math.max(known, alike >= 0.95 ? 0.85 : alike * 0.5)
}

/** `E10400` and `E9` are built alike, `E10400` and `Steven King` are not. */
function shapeOf(value: string): string {
  return value.replace(/\p{N}+/gu, '9').replace(/\p{L}+/gu, 'a')
}

function looksLikeDate(value: string): boolean {
  return (
    ['iso', 'day-month-year', 'month-day-year', 'year-month-day', 'day-month-name', 'excel-1900'] as const
  ).some((form) => readDate(value, form) !== undefined)
}
