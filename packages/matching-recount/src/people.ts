import { eachRecord } from './csv.ts'
import { Refusal } from './refusal.ts'

export interface Person {
  readonly id: string
  readonly manager: string
  readonly role: string
  readonly leftOn: string
  readonly zone: string
  readonly level: number
  readonly department: string
  readonly region: string
  readonly location: string
  /** Equal tokens have equal numbers. */
  readonly languages: readonly number[]
  readonly offers: readonly number[]
  /** Only the first 16 count. */
  readonly wants: readonly number[]
  readonly interests: readonly number[]
  readonly traits: readonly number[] | null
}

const token = (text: string) => text.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ')

function traits(text: string): number[] | null {
  const given = text.split(';').map((entry) => /^\s*([OCEAN])\s*=\s*(\d{1,3})\s*$/i.exec(entry))
  const values = ['O', 'C', 'E', 'A', 'N'].map((letter) =>
    given.filter((entry) => entry?.[1]?.toUpperCase() === letter),
  )
  const stated = values.map((entries) => (entries.length === 1 ? Number(entries[0]![2]) : NaN))
  return stated.every((value) => value <= 100) ? stated : null
}

/** Everybody of the canonical people file, by id. */
export function readPeople(bytes: Uint8Array): Map<string, Person> {
  const people = new Map<string, Person>()
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => numbers.get(name) ?? (numbers.set(name, numbers.size), numbers.size - 1)
  const tokens = (text: string) => {
    const names = text.split(';').map(token)
    return [...new Set(names.filter((name) => name !== '').map(numberOf))]
  }
  eachRecord(bytes, (cell, line) => {
    const id = cell('employee_id')
    if (id === '' || people.has(id))
      throw new Refusal('bad-file', `People, line ${line}: id "${id}" is missing or stands twice.`, {
        line,
        id,
      })
    const leftOn = cell('left_on')
    const day = new Date(`${leftOn}T00:00:00Z`)
    if (leftOn !== '' && (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== leftOn))
      throw new Refusal('bad-file', `People, line ${line}: "${leftOn}" is no day like 2026-01-31.`, {
        line,
        id,
      })
    people.set(id, {
      id,
      manager: cell('manager_id'),
      role: cell('role').toLowerCase(),
      leftOn,
      zone: cell('time_zone'),
      level: /^-?\d{1,15}$/.test(cell('grade')) ? Number(cell('grade')) : NaN,
      department: token(cell('department')),
      region: token(cell('region')),
      location: token(cell('location')),
      languages: tokens(cell('languages')),
      offers: tokens(cell('skills_offered')),
      wants: tokens(cell('skills_wanted')).slice(0, 16),
      interests: tokens(cell('interests')),
      traits: traits(cell('personality')),
    })
  })
  return people
}
