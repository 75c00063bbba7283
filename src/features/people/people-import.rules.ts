import type { ColumnMapping } from './column-mapping.rules.ts'
import type { DateForm } from './file-dates.rules.ts'
import type { ComparedField, DifferenceCounts } from './people-difference.rules.ts'
import { peopleFields } from './people-fields.rules.ts'
import type { SkipReason } from './person-row.rules.ts'
import type { UnreadableReason } from './read-people-file.ts'

export const importStates = [
  'new',
  'receiving',
  'columns',
  'checking',
  'rows',
  'settling',
  'difference',
  'applying',
  'applied',
  'cancelled',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** How a file is read, as somebody has decided it. */
export interface ImportReading {
  readonly mapping: ColumnMapping
  readonly dateForms: Readonly<Partial<Record<'hiredOn' | 'leftOn', DateForm>>>
  readonly levelWords: Readonly<Record<string, number>>
}

export interface PeopleImport extends ImportReading {
  readonly importId: string
  readonly state: ImportState
  readonly fileName: string
  readonly encoding: string | null
  readonly delimiter: string | null
  readonly header: readonly string[]
  readonly rowCount: number
  readonly namesEverybody: boolean
  readonly progress: number
  readonly settled: boolean
  readonly comparedWith: string | null
  readonly summary: ImportSummary
  readonly failure: ImportBreak | null
  readonly createdAt: Date
  readonly changedAt: Date
}

export interface ImportBreak {
  readonly reason: UnreadableReason | 'broken-off'
  readonly line: number | null
}

/** What the file means, settled once all rows have been read. Lists are cut; counts are whole. */
export interface ImportSummary {
  readonly ready: number
  readonly needsFix: number
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>
  readonly difference: DifferenceCounts
  readonly peopleHere: number
  readonly withoutEmail: number
  readonly withoutLevel: number
  readonly chart: ChartSummary
}

export interface ChartSummary {
  readonly unknownManagers: {
    readonly count: number
    readonly some: readonly (readonly [employeeId: string, managerId: string])[]
  }
  readonly selfManagers: { readonly count: number; readonly some: readonly string[] }
  readonly cycles: { readonly count: number; readonly some: readonly (readonly string[])[] }
  readonly roots: { readonly count: number; readonly some: readonly string[] }
}

const running: readonly ImportState[] = ['new', 'receiving', 'checking', 'settling', 'applying']
const open: readonly ImportState[] = ['columns', 'checking', 'rows', 'settling', 'difference']

export function isRunning(state: ImportState): boolean {
  return running.includes(state)
}

export function canChooseColumns(state: ImportState): boolean {
  return state === 'columns' || state === 'rows' || state === 'difference'
}

export function canMend(state: ImportState): boolean {
  return state === 'rows' || state === 'difference'
}

export function canApply(state: ImportState): boolean {
  return state === 'difference'
}

/** Not while it is being applied: that is one transaction and over in seconds. */
export function canCancel(state: ImportState): boolean {
  return open.includes(state) || state === 'new' || state === 'receiving'
}

/** The facts a file with these columns says something about. */
export function fieldsSaid(mapping: ColumnMapping): ReadonlySet<ComparedField> {
  const said = new Set<ComparedField>()
  for (const field of peopleFields) {
    if (mapping[field] === undefined || field === 'employeeId') continue
    if (field === 'givenName' || field === 'familyName') said.add('fullName')
    else if (field === 'managerEmail') said.add('managerId')
    else said.add(field)
  }
  return said
}

/** A manager named by address is looked up only where no column gives the number. */
export function findsManagersByEmail(mapping: ColumnMapping): boolean {
  return mapping.managerEmail !== undefined && mapping.managerId === undefined
}

export function plainAddress(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase()
}
