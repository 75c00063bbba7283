import type { Work } from '#platform/database/work.ts'
import { runSummary, type RunSummary } from './match-result.contract.ts'
import type { RunPurpose, RunState } from './match-run.rules.ts'
import { listRuns } from './match-runs.store.ts'
import { headOf, type RunHead } from './read-review.ts'
import { readTable } from './read-table.ts'

export interface RunLine extends RunHead {
  readonly purpose: RunPurpose
  readonly state: RunState
  readonly pairs: number | null
  readonly proof: RunSummary['status'] | null
  readonly onTable: boolean
}

const most = 200

export async function readRunHistory(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<{ programmeName: string; runs: RunLine[] }> {
  const { programme, run: table } = await readTable(work, { programmeId })
  const runs: RunLine[] = []
  for (const run of await listRuns(work.db, work.organisationId, programmeId, most)) {
    const summary = run.state === 'done' ? runSummary.parse(run.summary) : null
    runs.push({
      ...(await headOf(work, run)),
      purpose: run.purpose,
      state: run.state,
      pairs: summary?.pairs ?? null,
      proof: summary?.status ?? null,
      onTable: run.runId === table?.runId,
    })
  }
  return { programmeName: programme.name, runs }
}
