import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { createPairs, type ApprovedPair } from '#features/pairs/create-pairs.ts'
import { pairKey } from './draft.rules.ts'
import { keepWaiting } from './keep-waiting.ts'
import { markPairs } from './mark-table.ts'
import { approveDraft, findNewestDraft } from './match-drafts.store.ts'
import type { ResultPair } from './match-result.contract.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { findRun } from './match-runs.store.ts'
import { nameLastChange } from './name-last-change.ts'
import { readTable, readTablePairs } from './read-table.ts'
import { wantsALook } from './review.rules.ts'

/** The recorded human act without which no pair exists. With pairs nobody looked at it needs a reason. Who is left out waits in line. */
export async function approveMatch(
  work: Work,
  {
    programmeId,
    reason = '',
    seen,
  }: {
    programmeId: string
    reason?: string
    /** The mark of the pairs the person was shown. */
    seen?: string
  },
): Promise<{ pairs: number }> {
  await findNewestDraft(work.db, work.organisationId, programmeId, 'for-update')
  const table = await readTable(work, { programmeId })
  const { draft, run, state } = table
  if (!draft || !run) throw new Failure(failures.noProposal)
  if (draft.state === 'approved') throw new Failure(failures.alreadyApproved)
  if (seen !== undefined && markPairs(state) !== seen)
    throw new Failure(failures.pairsChanged, await nameLastChange(work, table.entries, markPairs))
  const pairs = (await readTablePairs(work, table)).filter(
    ({ mentorId, menteeId }) => !state.bans.has(pairKey(mentorId, menteeId)),
  )
  const open = pairs.filter(({ mentorId, menteeId, flags }) => {
    const key = pairKey(mentorId, menteeId)
    return wantsALook({ flags, locked: state.locks.has(key), reviewed: state.reviewed.has(key) })
  })
  const why = reason.trim()
  if (open.length > 0 && why === '') throw new Failure(failures.flagsOpen, { count: open.length })
  const by = work.actor.kind === 'account' ? work.actor.accountId : null
  await approveDraft(work.db, work.organisationId, draft.draftId, {
    by,
    at: work.now,
    reason: why === '' ? null : why,
  })
  await createPairs(work, { programmeId, runId: run.runId, pairs: pairs.map(toApproved) })
  await keepWaiting(work, { programmeId, table })
  work.record({
    action: 'match.approved',
    subject: ['match-run', run.runId],
    detail: { pairs: pairs.length, notReviewed: open.length },
  })
  return { pairs: pairs.length }
}

/** Only facts both may know go on: no score, no flag, no hidden attribute. */
export function toApproved({ mentorId, menteeId, detail }: ResultPair): ApprovedPair {
  const { topics, topicsBack, languages, interests, sharedHours } = detail
  return {
    mentorId,
    menteeId,
    why: {
      topics: topics.map(({ topic, rank, evidence }) => ({ topic, rank, evidence })),
      topicsBack: topicsBack.map(({ topic }) => ({ topic })),
      languages,
      interests,
      sharedHours,
    },
  }
}

/** For callers who name a run: it must be the one on the table. */
export async function approveMatchRun(
  work: Work,
  { runId, reason }: { runId: string; reason: string },
): Promise<{ pairs: number }> {
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run) throw new Failure(failures.runNotFound)
  await findNewestDraft(work.db, work.organisationId, run.programmeId, 'for-update')
  const { state } = await readTable(work, { programmeId: run.programmeId })
  if (state.runId !== runId) throw new Failure(failures.notDone)
  return approveMatch(work, { programmeId: run.programmeId, reason })
}
