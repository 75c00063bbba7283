import type { Work } from '#platform/database/work.ts'
import type { TrialStep } from './draft-edits.contract.ts'
import { applyStep } from './draft.rules.ts'
import { findNewestDraft, insertDraft } from './match-drafts.store.ts'
import { insertRun, listRuns } from './match-runs.store.ts'
import { readTable } from './read-table.ts'
import { toAsked } from './run-input.contract.ts'

export const solveQueue = 'match-runs.solve'

/** Asks for a calculation with all that the draft decided, and, for a trial, with what it tries on top. The draft itself stays as it is. */
export async function requestMatchRun(
  work: Work,
  { programmeId, steps = [] }: { programmeId: string; steps?: readonly TrialStep[] },
): Promise<{ runId: string; number: number }> {
  await openDraft(work, programmeId)
  const { state, run, inForce } = await readTable(work, { programmeId })
  const [newest] = await listRuns(work.db, work.organisationId, programmeId, 1)
  const number = (newest?.number ?? 0) + 1
  const runId = work.newId()
  await insertRun(work.db, work.organisationId, {
    runId,
    programmeId,
    number,
    purpose: steps.length > 0 ? 'trial' : 'proposal',
    baseRunId: run?.runId ?? null,
    authorAccountId: work.actor.kind === 'account' ? work.actor.accountId : null,
    state: 'queued',
    asked: toAsked(steps.reduce(applyStep, state), [...steps]),
    inputSha256: null,
    rules: null,
    asOf: null,
    seed: inForce.seed,
    summary: null,
    stats: null,
    createdAt: work.now,
    startedAt: null,
    finishedAt: null,
  })
  work.record({
    action: 'match-run.requested',
    subject: ['match-run', runId],
    detail: { number, trial: steps.length > 0 },
  })
  await work.later(solveQueue, { runId })
  return { runId, number }
}

/** Locks the draft's row until the end, so that two who ask at once get two numbers. */
async function openDraft(work: Work, programmeId: string): Promise<void> {
  const draft = await findNewestDraft(work.db, work.organisationId, programmeId, 'for-update')
  if (draft) return
  const first = { draftId: work.newId(), programmeId, startedAt: work.now }
  if (!(await insertDraft(work.db, work.organisationId, first))) await openDraft(work, programmeId)
}
