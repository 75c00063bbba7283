import type { Work } from '#platform/database/work.ts'
import { findNewestDraft, insertEntry, listEntries } from './match-drafts.store.ts'
import { replayLedger } from './draft.rules.ts'
import { findRun, finishRun, forgetStyles } from './match-runs.store.ts'
import { insertResult } from './run-results.store.ts'
import { removeProgress } from './run-progress.store.ts'
import type { SolvedRun } from './solve-problem.ts'

export type RunEnd =
  | SolvedRun
  | { readonly kind: 'cancelled' }
  | (SolvedRun & { readonly kind: 'refused'; readonly broken: unknown })

/** Writes what came out, once. The first proposal of a programme goes straight onto the table; later ones wait to be compared. */
export async function closeMatchRun(
  work: Work,
  { runId, end, solveMs }: { runId: string; end: RunEnd; solveMs: number },
): Promise<void> {
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run) return work.upkeep()
  const won = await finishRun(
    work.db,
    work.organisationId,
    runId,
    {
      state: end.kind === 'solved' ? 'done' : end.kind === 'refused' ? 'failed' : 'cancelled',
      summary: end.kind === 'solved' ? end.summary : end.kind === 'refused' ? end.refusal : null,
      certificate: end.kind === 'solved' ? end.certificate : null,
      stats: { solveMs: Math.round(solveMs) },
    },
    work.now,
  )
  await removeProgress(work.db, work.organisationId, runId)
  if (!won) return work.upkeep()
  await forgetStyles(work.db, work.organisationId, runId)
  if (end.kind === 'solved') {
    await insertResult(work.db, work.organisationId, runId, end)
    await adoptFirst(work, run.programmeId, runId)
  }
  work.record({ action: `match-run.${end.kind}`, subject: ['match-run', runId] })
}

async function adoptFirst(work: Work, programmeId: string, runId: string): Promise<void> {
  const draft = await findNewestDraft(work.db, work.organisationId, programmeId, 'for-update')
  if (!draft || draft.state !== 'open') return
  const entries = await listEntries(work.db, work.organisationId, draft.draftId)
  if (replayLedger(entries).runId !== null) return
  const number = (entries.at(-1)?.number ?? 0) + 1
  const edit = { kind: 'adopt' as const, runId, steps: [] }
  await insertEntry(work.db, work.organisationId, draft.draftId, {
    number,
    accountId: null,
    at: work.now,
    edit,
  })
}
