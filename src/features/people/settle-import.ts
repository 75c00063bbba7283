import type { Work } from '#platform/database/work.ts'
import { noDifference, type DifferenceCounts } from './people-difference.rules.ts'
import type { ChartSummary, ImportSummary, PeopleImport } from './people-import.rules.ts'
import {
  countHereAndNotNamed,
  countRows,
  expectManyRows,
  listFileLines,
  listOtherLines,
  markClashes,
} from './import-settling.store.ts'
import { lockImport, saveImport } from './people-imports.store.ts'
import type { SkipReason } from './person-row.rules.ts'
import { checkChart, type ChartWarnings, type ReportingLine } from './reporting-chart.rules.ts'

const sliceSize = 10_000
const shown = 50

/** What only the whole file can tell: numbers used twice, who is missing from it, and the chart it makes. */
export async function settleImport(work: Work, { importId }: { importId: string }): Promise<void> {
  const found = await lockImport(work.db, work.organisationId, importId)
  if (found?.state !== 'checking' && found?.state !== 'settling') return
  await expectManyRows(work.db)
  await markClashes(work.db, { organisationId: work.organisationId, importId })
  const summary = await summarise(work, found)
  const state = found.state === 'checking' ? 'rows' : 'difference'
  await saveImport(work.db, work.organisationId, importId, { state, summary, settled: true }, work.now)
  work.record({
    action: 'people-import.settled',
    subject: ['people-import', importId],
    detail: { ready: summary.ready, needsFix: summary.needsFix, leaves: summary.difference.leaves },
  })
}

async function summarise(work: Work, found: PeopleImport): Promise<ImportSummary> {
  const batch = { organisationId: work.organisationId, importId: found.importId }
  const today = work.now.toISOString().slice(0, 10)
  const groups = await countRows(work.db, batch)
  const ready = groups.filter((group) => group.state === 'ready' && !group.clashes)
  const { here, notNamed } = await countHereAndNotNamed(work.db, batch, today)
  const difference: Record<keyof DifferenceCounts, number> = { ...noDifference }
  for (const group of ready) difference[group.difference ?? 'same'] += group.count
  if (found.namesEverybody) difference.leaves += notNamed
  const skipped: Partial<Record<SkipReason, number>> = {}
  for (const group of groups)
    if (group.state === 'skipped' && group.skipReason)
      skipped[group.skipReason] = group.count + (skipped[group.skipReason] ?? 0)
  return {
    ready: sum(ready.map((group) => group.count)),
    needsFix: sum(
      groups.filter((group) => group.state === 'needs-fix' || group.clashes).map((group) => group.count),
    ),
    skipped,
    difference,
    peopleHere: here,
    withoutEmail: sum(ready.map((group) => group.withoutEmail)),
    withoutLevel: sum(ready.map((group) => group.withoutLevel)),
    chart: summariseChart(checkChart(await chartLines(work, batch))),
  }
}

async function chartLines(
  work: Work,
  batch: { organisationId: string; importId: string },
): Promise<ReportingLine[]> {
  const lines: ReportingLine[] = await listOtherLines(work.db, batch)
  for (let after = 0; ;) {
    const slice = await listFileLines(work.db, batch, after, sliceSize)
    for (const { employeeId, managerId } of slice) lines.push({ employeeId, managerId })
    if (slice.length < sliceSize) return lines
    after = slice.at(-1)!.number
  }
}

function summariseChart({ unknownManagers, selfManagers, cycles, roots }: ChartWarnings): ChartSummary {
  return {
    unknownManagers: {
      count: unknownManagers.length,
      some: unknownManagers.slice(0, shown).map((line) => [line.employeeId, line.managerId ?? ''] as const),
    },
    selfManagers: { count: selfManagers.length, some: selfManagers.slice(0, shown) },
    cycles: { count: cycles.length, some: cycles.slice(0, shown).map((cycle) => cycle.slice(0, shown)) },
    roots: { count: roots.length, some: roots.slice(0, shown) },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
