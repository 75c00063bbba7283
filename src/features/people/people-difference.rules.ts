import type { PersonFacts } from './person-row.rules.ts'

/** What is stored of a person and compared with the next file. */
export type ComparedPerson = Omit<PersonFacts, 'managerEmail'>
export type ComparedField = Exclude<keyof ComparedPerson, 'employeeId'>

/** Somebody the last whole file did not name is absent: gone without a date, and perhaps back in the next file. */
export type StoredPerson = ComparedPerson & { readonly presence: 'named' | 'absent' }

/** `left-before` is somebody who had left before they were first seen: kept only as a link of the chart. */
export type DifferenceKind = 'joins' | 'returns' | 'leaves' | 'moves' | 'changes' | 'left-before' | 'same'

export interface PersonDifference {
  readonly kind: DifferenceKind
  /** The facts that differ, in a fixed order; empty for somebody who joins or leaves. */
  readonly fields: readonly ComparedField[]
}

/** A change of one of these is a move: it can break a rule that a pair stands on. */
const movingFields: ReadonlySet<ComparedField> = new Set([
  'managerId',
  'department',
  'level',
  'location',
  'region',
  'country',
])

const comparedFields: readonly ComparedField[] = [
  'fullName',
  'email',
  'managerId',
  'department',
  'location',
  'region',
  'country',
  'level',
  'jobTitle',
  'hiredOn',
  'leftOn',
  'languages',
  'timeZone',
  'offeredTopics',
  'wantedTopics',
  'interests',
  'participation',
]

export interface Comparison {
  /** Fields the file has a column for; a file without a column says nothing about it. */
  readonly fields: ReadonlySet<ComparedField>
  /** The day leavers are counted by, as an ISO date. */
  readonly today: string
  /** Whether somebody the file does not name has left. A file of additions says nothing about the others. */
  readonly namesEverybody: boolean
}

export function differPerson(
  stored: StoredPerson | undefined,
  incoming: ComparedPerson | undefined,
  comparison: Comparison,
): PersonDifference {
  const { today } = comparison
  const wasHere = stored !== undefined && stored.presence === 'named' && isHere(stored, today)
  if (incoming === undefined)
    return { kind: wasHere && comparison.namesEverybody ? 'leaves' : 'same', fields: [] }
  if (stored === undefined) return { kind: isHere(incoming, today) ? 'joins' : 'left-before', fields: [] }
  const fields = comparedFields.filter(
    (field) => comparison.fields.has(field) && !sameFact(stored[field], incoming[field]),
  )
  const staysHere = isHere(comparison.fields.has('leftOn') ? incoming : stored, today)
  if (wasHere && !staysHere) return { kind: 'leaves', fields }
  if (!wasHere && staysHere) return { kind: 'returns', fields }
  if (fields.length === 0) return { kind: 'same', fields }
  return { kind: fields.some((field) => movingFields.has(field)) ? 'moves' : 'changes', fields }
}

/** `leftOn` is the last day at work: on that day somebody is still here. */
export function isHere(person: { readonly leftOn: string | null }, today: string): boolean {
  return person.leftOn === null || person.leftOn >= today
}

export type DifferenceCounts = Readonly<Record<DifferenceKind, number>>

export const noDifference: DifferenceCounts = {
  joins: 0,
  returns: 0,
  leaves: 0,
  moves: 0,
  changes: 0,
  'left-before': 0,
  same: 0,
}

export function countDifference(counts: DifferenceCounts, kind: DifferenceKind): DifferenceCounts {
  return { ...counts, [kind]: counts[kind] + 1 }
}

/** A file with half the departments missing looks like a mass departure: over a tenth needs a person to confirm it. */
export function needsLeaverConfirmation(counts: DifferenceCounts, peopleHere: number): boolean {
  return counts.leaves * 10 > peopleHere
}

export function changesNothing(counts: DifferenceCounts): boolean {
  return Object.entries(counts).every(([kind, count]) => kind === 'same' || count === 0)
}

function sameFact(a: ComparedPerson[ComparedField], b: ComparedPerson[ComparedField]): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((entry, at) => entry === b[at])
}
