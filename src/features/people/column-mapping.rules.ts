import { columnValues, valueFit, type ColumnValues } from './column-values.rules.ts'
import {
  fieldNames,
  peopleFields,
  plainName,
  withheldColumn,
  type PeopleField,
  type WithheldColumn,
} from './people-fields.rules.ts'

export interface ColumnProposal {
  readonly index: number
  /** As the file writes it; empty where the file gives none. */
  readonly header: string
  /** Three different values, so that a person can judge the proposal without opening the file. */
  readonly samples: readonly string[]
  readonly field: PeopleField | null
  /** 0 to 1. */
  readonly confidence: number
  readonly because: 'name' | 'values' | 'name-and-values' | 'nothing'
  /** Open questions are shown, sure ones are folded away. */
  readonly sure: boolean
  readonly withheld: WithheldColumn | null
}

/** Which column fills which field; index by field. What is not named here is not stored. */
export type ColumnMapping = Readonly<Partial<Record<PeopleField, number>>>

export const sureFrom = 0.8
const worthAsking = 0.5

/** Fields that values alone can give away; the others need a name. */
const tellingByValues: ReadonlySet<PeopleField> = new Set([
  'email',
  'managerId',
  'employeeId',
  'timeZone',
  'participation',
])

interface Candidate {
  readonly index: number
  readonly field: PeopleField
  readonly confidence: number
  readonly because: ColumnProposal['because']
}

/** Proposes a field for each column from its name and the looks of its values, each field at most once. */
export function proposeMapping(
  header: readonly string[],
  sample: readonly (readonly string[])[],
): ColumnProposal[] {
  const columns = header.map((_, index) => columnValues(sample.map((row) => row[index] ?? '')))
  const ids = likelyIds(header, columns)
  const candidates = header.flatMap((name, index) => candidatesOf(name, index, columns[index]!, ids))
  const chosen = chooseBest(candidates)
  return header.map((name, index) => {
    const proposal = chosen.get(index)
    const withheld = proposal === undefined ? withheldColumn(name) : undefined
    return {
      index,
      header: name,
      samples: [...columns[index]!.distinct].slice(0, 3),
      field: proposal?.field ?? null,
      confidence: proposal?.confidence ?? (withheld === undefined ? 0.9 : 1),
      because: proposal?.because ?? 'nothing',
      sure: proposal === undefined || proposal.confidence >= sureFrom,
      withheld: withheld ?? null,
    }
  })
}

/** The proposal as it would be stored if nobody changed anything; unsure columns wait for an answer and stay out. */
export function mappingOf(proposals: readonly ColumnProposal[]): ColumnMapping {
  return Object.fromEntries(
    proposals.flatMap(({ field, index, sure }) => (field !== null && sure ? [[field, index] as const] : [])),
  )
}

export type MappingFault =
  | { readonly kind: 'no-employee-id' }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'column-used-twice'; readonly index: number }
  | { readonly kind: 'no-such-column'; readonly index: number }

/** What keeps a chosen mapping from being used. */
export function mappingFaults(mapping: ColumnMapping, columns: number): MappingFault[] {
  const faults: MappingFault[] = []
  if (mapping.employeeId === undefined) faults.push({ kind: 'no-employee-id' })
  const named =
    mapping.fullName !== undefined || (mapping.givenName !== undefined && mapping.familyName !== undefined)
  if (!named) faults.push({ kind: 'no-name' })
  const used = new Set<number>()
  for (const index of Object.values(mapping)) {
    if (index >= columns || index < 0) faults.push({ kind: 'no-such-column', index })
    if (used.has(index)) faults.push({ kind: 'column-used-twice', index })
    used.add(index)
  }
  return faults
}

function candidatesOf(
  header: string,
  index: number,
  column: ColumnValues,
  ids: ReadonlySet<string>,
): Candidate[] {
  const withheld = withheldColumn(header)
  // The canonical file's own `role` column names a side of the pair; that is a wish, and grants nothing.
  const namesSides =
    withheld === 'rights' && isNameOf('participation', header) && valueFit('participation', column, ids) === 1
  if (withheld !== undefined && !namesSides) return []
  return (namesSides ? (['participation'] as const) : peopleFields).flatMap((field) => {
    const name = nameFit(field, header)
    const values = valueFit(field, column, ids)
    const confidence = confidenceOf(field, name, values)
    if (confidence < worthAsking) return []
    const byValues = values !== undefined && values >= 0.8
    return [
      {
        index,
        field,
        confidence,
        because: name === 0 ? 'values' : byValues ? 'name-and-values' : 'name',
      } as const,
    ]
  })
}

/** A name the values contradict is asked about; a name alone is good; name and values together are better. */
function confidenceOf(field: PeopleField, name: number, values: number | undefined): number {
  if (name === 0) return tellingByValues.has(field) && values !== undefined && values >= 0.95 ? 0.7 : 0
  if (values === undefined) return name
  if (values >= 0.8) return Math.min(1, name + 0.08)
  // A few odd values are rows to fix; they do not make a well-known name doubtful.
  return values >= 0.4 ? name - 0.05 : name * (0.5 + values / 4)
}

/** 0.9 for a name HR systems use, 0.65 when such a name is part of it. */
function nameFit(field: PeopleField, header: string): number {
  if (isNameOf(field, header)) return 0.9
  const padded = ` ${plainName(header)} `
  return [...namesOf.get(field)!].some((entry) => entry.length > 3 && padded.includes(` ${entry} `))
    ? 0.65
    : 0
}

function isNameOf(field: PeopleField, header: string): boolean {
  return namesOf.get(field)!.has(plainName(header))
}

const namesOf: ReadonlyMap<PeopleField, ReadonlySet<string>> = new Map(
  peopleFields.map((field) => [field, new Set(fieldNames[field].split('|'))]),
)

/** The best pair of column and field first, then the best of what is left. */
function chooseBest(candidates: readonly Candidate[]): Map<number, Candidate> {
  const chosen = new Map<number, Candidate>()
  const taken = new Set<PeopleField>()
  const ranked = candidates.toSorted(
    (a, b) => b.confidence - a.confidence || fieldRank(a.field) - fieldRank(b.field) || a.index - b.index,
  )
  for (const candidate of ranked) {
    if (chosen.has(candidate.index) || taken.has(candidate.field)) continue
    chosen.set(candidate.index, candidate)
    taken.add(candidate.field)
  }
  return chosen
}

function fieldRank(field: PeopleField): number {
  return peopleFields.indexOf(field)
}

/** The values of the column that most likely holds the people's own numbers, to recognise the managers' by. */
function likelyIds(header: readonly string[], columns: readonly ColumnValues[]): ReadonlySet<string> {
  const none: ReadonlySet<string> = new Set()
  const scored = header.map((name, index) => {
    const column = columns[index]!
    return { column, score: nameFit('employeeId', name) + (valueFit('employeeId', column, none) ?? 0) }
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  )
  return best?.column.distinct ?? none
}
