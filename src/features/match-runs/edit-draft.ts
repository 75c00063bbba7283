import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import type { DraftEdit } from './draft-edits.contract.ts'
import { editsAgainst } from './draft-conflict.rules.ts'
import { replayLedger, splitPair, type DraftState } from './draft.rules.ts'
import { markTable } from './mark-table.ts'
import {
  findNewestDraft,
  insertDraft,
  insertEntry,
  listEntries,
  type DraftEntry,
} from './match-drafts.store.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { mayRunMatches } from './match-runs.policy.ts'
import { findRun } from './match-runs.store.ts'
import { nameAuthor, nameLastChange } from './name-last-change.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'

export interface EditInput {
  readonly programmeId: string
  readonly edit: DraftEdit | { readonly kind: 'undo' } | { readonly kind: 'redo' }
  /** The last entry the person had before them. Only what came after it, on the same row, by somebody else, is a conflict. */
  readonly seen?: number
  /** How many edits of the same window were still on their way when this one was sent. */
  readonly sent?: number
  /** The mark of the table the page was built from; who puts another result there decides about what they saw. */
  readonly table?: string | undefined
}

/** Adds one entry to the draft. Edits of two coordinators live side by side; only the same row changed twice is asked about. */
export async function editDraft(
  work: Work,
  { programmeId, edit, seen, sent = 0, table }: EditInput,
): Promise<{ number: number }> {
  if (!mayRunMatches(work.actor)) throw new Failure(failures.notYours)
  await readProgramme(work, { programmeId })
  const { draftId, entries, isNew } = await openForEditing(work, programmeId)
  if (table !== undefined) await checkTable(work, entries, edit, table)
  const accountId = work.actor.kind === 'account' ? work.actor.accountId : null
  if (edit.kind === 'undo' || edit.kind === 'redo') {
    if (seen !== undefined && !isNew) await checkSeen(work, entries, { seen, sent })
    checkStep(entries, edit.kind)
  } else await checkConflict(work, entries, edit, seen ?? 0, accountId)
  const number = (entries.at(-1)?.number ?? 0) + 1
  await insertEntry(work.db, work.organisationId, draftId, { number, accountId, at: work.now, edit })
  work.record({ action: `match-draft.${edit.kind}`, subject: ['match-draft', draftId], detail: { number } })
  return { number }
}

function checkStep(entries: readonly DraftEntry[], kind: 'undo' | 'redo'): void {
  let done = 0
  let undone = 0
  for (const { edit } of entries) {
    if (edit.kind === 'undo') [done, undone] = done > 0 ? [done - 1, undone + 1] : [done, undone]
    else if (edit.kind === 'redo') [done, undone] = undone > 0 ? [done + 1, undone - 1] : [done, undone]
    else [done, undone] = [done + 1, 0]
  }
  // The first proposal was put on the table by itself, so there is nothing of anybody's to take back.
  const own = entries[0]?.edit.kind === 'adopt' && entries[0].accountId === null ? 1 : 0
  if (kind === 'undo' && done <= own) throw new Failure(failures.nothingToUndo)
  if (kind === 'redo' && undone === 0) throw new Failure(failures.nothingToRedo)
}

/** A step back or forward goes from what the window showed, or not at all: the newest edit may be one it never saw. */
async function checkSeen(
  work: Work,
  entries: readonly DraftEntry[],
  { seen, sent }: { seen: number; sent: number },
): Promise<void> {
  const last = entries.at(-1)?.number ?? 0
  if (seen <= last && last <= seen + sent) return
  throw new Failure(failures.draftChanged, await nameAuthor(work, entries.at(-1)))
}

/** Also one person in two windows has seen what the other window did, or is told. */
async function checkTable(
  work: Work,
  entries: readonly DraftEntry[],
  edit: EditInput['edit'],
  table: string,
): Promise<void> {
  const state = replayLedger(entries)
  const isThere = edit.kind === 'adopt' && edit.runId === state.runId && state.swaps.length === 0
  if (isThere || markTable(state) === table) return
  const run = state.runId ? await findRun(work.db, work.organisationId, state.runId) : undefined
  throw new Failure(failures.tableChanged, {
    ...(await nameLastChange(work, entries, markTable)),
    number: run?.number ?? 0,
  })
}

async function checkConflict(
  work: Work,
  entries: readonly DraftEntry[],
  edit: DraftEdit,
  seen: number,
  accountId: string | null,
): Promise<void> {
  const [theirs] = editsAgainst(entries, edit, { seen, accountId })
  if (!theirs) return
  const author = theirs.accountId ? await findActiveAccount(work, theirs.accountId) : null
  throw new Failure(failures.editedMeanwhile, {
    known: author ? 'yes' : 'no',
    who: author?.name ?? '',
    what: theirs.edit.kind,
  })
}

/** An approved draft stays as it was approved: what comes after begins a new one, with the pairs and forbids of the old. */
async function openForEditing(
  work: Work,
  programmeId: string,
): Promise<{ draftId: string; entries: DraftEntry[]; isNew: boolean }> {
  const newest = await findNewestDraft(work.db, work.organisationId, programmeId, 'for-update')
  if (!newest) throw new Failure(failures.noProposal)
  const entries = await listEntries(work.db, work.organisationId, newest.draftId)
  if (newest.state === 'open') return { draftId: newest.draftId, entries, isNew: false }
  const draftId = work.newId()
  const begun = await insertDraft(work.db, work.organisationId, { draftId, programmeId, startedAt: work.now })
  if (!begun) return openForEditing(work, programmeId)
  const carried = carriedOver(replayLedger(entries)).map((edit, at) => ({
    number: at + 1,
    accountId: null,
    at: work.now,
    edit,
  }))
  for (const entry of carried) await insertEntry(work.db, work.organisationId, draftId, entry)
  return { draftId, entries: carried, isNew: true }
}

function carriedOver(state: DraftState): DraftEdit[] {
  if (!state.runId) return []
  return [
    { kind: 'adopt', runId: state.runId, steps: [] },
    ...state.swaps.map(({ runId, remove, add }) => ({
      kind: 'adopt-part' as const,
      runId,
      remove: remove.map(asTuple),
      add: add.map(asTuple),
    })),
    ...[...state.bans].map(([key, { reason, note }]) => {
      const [mentorId, menteeId] = splitPair(key)
      return { kind: 'forbid' as const, mentorId, menteeId, reason, note }
    }),
  ]
}

function asTuple([mentorId, menteeId]: readonly [string, string]): [string, string] {
  return [mentorId, menteeId]
}
