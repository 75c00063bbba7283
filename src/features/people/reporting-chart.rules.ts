/**
 * The organisation chart as the file gives it. Whatever is odd is kept and said, never repaired and never followed
 * for ever: an unknown manager, somebody who reports to themselves, a circle, several tops.
 */
export interface ReportingLine {
  readonly employeeId: string
  readonly managerId: string | null
}

export interface ChartWarnings {
  readonly unknownManagers: readonly ReportingLine[]
  readonly selfManagers: readonly string[]
  /** Each circle once, shortest first, from its smallest id upwards along the line. */
  readonly cycles: readonly (readonly string[])[]
  /** People without a manager who is known; one is usual. */
  readonly roots: readonly string[]
}

const noManager = -1

export function checkChart(people: readonly ReportingLine[]): ChartWarnings {
  const placeOf = new Map<string, number>()
  for (const [place, { employeeId }] of people.entries())
    if (!placeOf.has(employeeId)) placeOf.set(employeeId, place)
  const managers = new Int32Array(people.length).fill(noManager)
  const unknownManagers: ReportingLine[] = []
  const selfManagers: string[] = []
  const roots: string[] = []
  for (const [place, line] of people.entries()) {
    const manager = line.managerId === null ? undefined : placeOf.get(line.managerId)
    if (line.managerId === line.employeeId) selfManagers.push(line.employeeId)
    else if (manager !== undefined) managers[place] = manager
    else if (line.managerId !== null) unknownManagers.push(line)
    if (managers[place] === noManager) roots.push(line.employeeId)
  }
  const cycles = findCycles(managers).map((cycle) =>
    fromSmallest(cycle.map((place) => people[place]!.employeeId)),
  )
  return {
    unknownManagers,
    selfManagers,
    cycles: cycles.toSorted((a, b) => a.length - b.length || compare(a[0]!, b[0]!)),
    roots,
  }
}

/** Everybody has at most one manager, so each walk upwards ends at a top or in one circle; nobody is walked twice. */
function findCycles(managers: Int32Array): number[][] {
  const walkOf = new Int32Array(managers.length)
  const cycles: number[][] = []
  for (let start = 0; start < managers.length; start += 1) {
    const walk = start + 1
    let at = start
    while (at !== noManager && walkOf[at] === 0) {
      walkOf[at] = walk
      at = managers[at]!
    }
    if (at !== noManager && walkOf[at] === walk) cycles.push(circleThrough(at, managers))
  }
  return cycles
}

function circleThrough(first: number, managers: Int32Array): number[] {
  const circle = [first]
  for (let at = managers[first]!; at !== first; at = managers[at]!) circle.push(at)
  return circle
}

function fromSmallest(cycle: readonly string[]): string[] {
  const smallest = cycle.reduce((best, id, at) => (compare(id, cycle[best]!) < 0 ? at : best), 0)
  return [...cycle.slice(smallest), ...cycle.slice(0, smallest)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export type DottedLineFault =
  | 'unknown-person'
  | 'unknown-manager'
  | 'own-manager'
  | 'listed-twice'
  | 'same-as-main-line'

/** Sorts the lines of the second file into those to keep and those that cannot be. */
export function checkDottedLines<Line extends ReportingLine>(
  lines: readonly Line[],
  managerOf: ReadonlyMap<string, string | null>,
): {
  kept: { employeeId: string; managerId: string }[]
  faults: { line: Line; fault: DottedLineFault }[]
} {
  const kept: { employeeId: string; managerId: string }[] = []
  const faults: { line: Line; fault: DottedLineFault }[] = []
  const seen = new Map<string, Set<string>>()
  for (const line of lines) {
    const { employeeId, managerId } = line
    const listed = seen.get(employeeId) ?? new Set<string>()
    const fault = dottedLineFault(line, managerOf, listed)
    if (fault === undefined && managerId !== null) kept.push({ employeeId, managerId })
    else if (fault !== undefined) faults.push({ line, fault })
    if (managerId !== null) seen.set(employeeId, listed.add(managerId))
  }
  return { kept, faults }
}

function dottedLineFault(
  { employeeId, managerId }: ReportingLine,
  managerOf: ReadonlyMap<string, string | null>,
  listed: ReadonlySet<string>,
): DottedLineFault | undefined {
  if (!managerOf.has(employeeId)) return 'unknown-person'
  if (managerId === null || !managerOf.has(managerId)) return 'unknown-manager'
  if (managerId === employeeId) return 'own-manager'
  if (listed.has(managerId)) return 'listed-twice'
  return managerOf.get(employeeId) === managerId ? 'same-as-main-line' : undefined
}
