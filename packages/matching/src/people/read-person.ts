import type { Person, Personality, Role } from './person.ts'
import type { Outcome, Problem } from './problem.ts'

/** A row of the canonical people file: column name to cell. A missing column reads as empty. */
export type PeopleRow = Readonly<Record<string, string | undefined>>

/**
 * Reads one row of the canonical people file (columns in docs/matching/rules-and-scores.md). Unknown columns are passed
 * over; `birth_year`, `gender` and `ethnicity` are never looked at. Fails when `employee_id` is empty or `left_on` is not a date.
 */
export function readPerson(row: PeopleRow): Outcome<Person> {
  const cell = (column: string): string => (Object.hasOwn(row, column) ? (row[column] ?? '').trim() : '')
  const id = cell('employee_id')
  const leftOn = cell('left_on')
  const problems: Problem[] = []
  if (id === '') {
    problems.push({
      code: 'missing-id',
      at: 'employee_id',
      people: [],
      message: 'This row has no employee_id, so nothing can refer to the person.',
    })
  }
  if (leftOn !== '' && !isDate(leftOn)) {
    problems.push({
      code: 'wrong-value',
      at: 'left_on',
      people: id === '' ? [] : [id],
      message: `The last day of ${id || 'this person'} is "${leftOn}"; it must be a date like 2026-01-31.`,
    })
  }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      id,
      role: toRole(cell('role')),
      managerId: cell('manager_id') || null,
      level: toLevel(cell('grade')),
      leftOn: leftOn || null,
      department: cell('department'),
      location: cell('location'),
      region: cell('region'),
      languages: toList(cell('languages')),
      timeZone: cell('time_zone') || null,
      offers: toList(cell('skills_offered')),
      wants: toList(cell('skills_wanted')),
      interests: toList(cell('interests')),
      personality: toPersonality(cell('personality')),
    },
  }
}

/**
 * Reads all rows of a people file. Fails with every problem of every row, and names each id that stands twice.
 * O(rows).
 */
export function readPeople(rows: Iterable<PeopleRow>): Outcome<readonly Person[]> {
  const people: Person[] = []
  const problems: Problem[] = []
  for (const row of rows) {
    const outcome = readPerson(row)
    if (outcome.ok) people.push(outcome.value)
    else problems.push(...outcome.problems)
  }
  problems.push(...findRepeatedIds(people))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: people }
}

/** One problem for each id that more than one person has. */
export function findRepeatedIds(people: readonly Person[]): readonly Problem[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { id } of people) (seen.has(id) ? repeated : seen).add(id)
  return [...repeated].map((id) => ({
    code: 'repeated-id',
    at: 'employee_id',
    people: [id],
    message: `The employee_id ${id} stands more than once; each person needs an id of their own.`,
  }))
}

/** A day of the calendar written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  if (parts === null) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && day >= 1 && day <= days
}

function toRole(text: string): Role {
  const role = text.toLowerCase()
  return role === 'mentor' || role === 'mentee' || role === 'both' ? role : 'none'
}

function toLevel(text: string): number | null {
  return /^-?\d{1,15}$/u.test(text) ? Number(text) + 0 : null
}

function toList(text: string): readonly string[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** `O=28;C=59;E=54;A=54;N=39` in any order and case: each of the five once, or nothing is stated. */
function toPersonality(text: string): Personality | null {
  const entries = text.split(';').map((entry) => entry.split('=', 2).map((part) => part.trim()))
  const [openness, conscientiousness, extraversion, agreeableness, neuroticism] = [
    'O',
    'C',
    'E',
    'A',
    'N',
  ].map((letter) => {
    const named = entries.filter(([name]) => name?.toUpperCase() === letter)
    return named.length === 1 ? toPercent(named[0]?.[1]) : undefined
  })
  if (
    openness === undefined ||
    conscientiousness === undefined ||
    extraversion === undefined ||
    agreeableness === undefined ||
    neuroticism === undefined
  ) {
    return null
  }
  return { openness, conscientiousness, extraversion, agreeableness, neuroticism }
}

function toPercent(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,3}$/u.test(text)) return undefined
  const value = Number(text)
  return value <= 100 ? value : undefined
}
