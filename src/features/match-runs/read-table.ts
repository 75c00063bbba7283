import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import type { Programme } from '#features/programmes/programmes.contract.ts'
import { rulesInForce } from './build-problem.ts'
import {
  emptyDraft,
  pairKey,
  splitPair,
  replayLedger,
  walkLedger,
  type DraftState,
  type History,
} from './draft.rules.ts'
import { findNewestDraft, listEntries, type DraftEntry, type MatchDraft } from './match-drafts.store.ts'
import type { MatchRules } from './match-rules.contract.ts'
import { rulesOfDesign } from './match-rules.rules.ts'
import { findRules } from './match-rules.store.ts'
import type { ResultPair } from './match-result.contract.ts'
import type { MatchRun } from './match-run.rules.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { findRun } from './match-runs.store.ts'
import { findPair, listPairs } from './run-results.store.ts'

/** What lies on the coordinator's table: a run, the draft's edits on it, and the pairs that result. */
export interface Table {
  readonly programme: Programme
  readonly rules: MatchRules
  /** The rules with the draft's changes. */
  readonly inForce: MatchRules
  readonly draft: MatchDraft | undefined
  readonly entries: readonly DraftEntry[]
  readonly state: DraftState
  readonly history: History
  readonly run: MatchRun | undefined
}

export async function readTable(work: Work, { programmeId }: { programmeId: string }): Promise<Table> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  const { programme, design } = await readDesign(work, { programmeId })
  const rules = (await findRules(work.db, work.organisationId, programmeId)) ?? rulesOfDesign(design)
  const draft = await findNewestDraft(work.db, work.organisationId, programmeId)
  const entries = draft ? await listEntries(work.db, work.organisationId, draft.draftId) : []
  const state = draft ? replayLedger(entries) : emptyDraft
  const run = state.runId ? await findRun(work.db, work.organisationId, state.runId) : undefined
  return {
    programme,
    rules,
    inForce: rulesInForce(rules, state.changes),
    draft,
    entries,
    state,
    history: walkLedger(entries),
    run,
  }
}

/** The pairs on the table: those of the run, with the parts of other runs that were taken over. */
export async function readTablePairs(work: Work, { state }: Pick<Table, 'state'>): Promise<ResultPair[]> {
  if (!state.runId) return []
  const pairs = new Map(
    (await listPairs(work.db, work.organisationId, state.runId)).map((pair) => [
      pairKey(pair.mentorId, pair.menteeId),
      pair,
    ]),
  )
  for (const swap of state.swaps) {
    for (const [mentorId, menteeId] of swap.remove) pairs.delete(pairKey(mentorId, menteeId))
    const added = new Set(swap.add.map(([mentorId, menteeId]) => pairKey(mentorId, menteeId)))
    for (const pair of await listPairs(work.db, work.organisationId, swap.runId)) {
      const key = pairKey(pair.mentorId, pair.menteeId)
      if (added.has(key)) pairs.set(key, pair)
    }
  }
  return [...pairs.values()]
}

/** One pair of the table, from the run it came with. */
export async function readTablePair(
  work: Work,
  { state }: Pick<Table, 'state'>,
  key: string,
): Promise<ResultPair | undefined> {
  const names = (pairs: DraftState['swaps'][number]['add']) =>
    pairs.some(([mentorId, menteeId]) => pairKey(mentorId, menteeId) === key)
  const touching = state.swaps.findLast(({ add, remove }) => names(add) || names(remove))
  if (touching && !names(touching.add)) return undefined
  const runId = touching?.runId ?? state.runId
  return runId ? findPair(work.db, work.organisationId, runId, splitPair(key)) : undefined
}
