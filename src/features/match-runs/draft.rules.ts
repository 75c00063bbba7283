import type { DraftEdit, IdPair, LedgerEntry, TrialStep } from './draft-edits.contract.ts'
import type { RuleChange } from './match-rules.contract.ts'

/** Where a draft stands: what all edits that are not undone add up to. */
export interface DraftState {
  /** The run on the table; null before the first. */
  readonly runId: string | null
  /** Parts of other runs taken over since. */
  readonly swaps: readonly {
    readonly runId: string
    readonly remove: readonly IdPair[]
    readonly add: readonly IdPair[]
  }[]
  readonly locks: ReadonlySet<string>
  readonly bans: ReadonlyMap<string, Ban>
  readonly holds: ReadonlySet<string>
  /** Places beyond the stated ones, as `mentor.<person>` or `mentee.<person>`. */
  readonly extraPlaces: ReadonlySet<string>
  /** Rules lifted for one pair, as `<mentor>.<mentee>.<rule>`. */
  readonly waivers: ReadonlySet<string>
  readonly reviewed: ReadonlySet<string>
  readonly notes: ReadonlyMap<string, string>
  readonly changes: RuleChange
  readonly discarded: ReadonlySet<string>
}

export interface Ban {
  readonly reason: Extract<DraftEdit, { kind: 'forbid' }>['reason']
  readonly note?: string | undefined
}

export const emptyDraft: DraftState = {
  runId: null,
  swaps: [],
  locks: new Set(),
  bans: new Map(),
  holds: new Set(),
  extraPlaces: new Set(),
  waivers: new Set(),
  reviewed: new Set(),
  notes: new Map(),
  changes: {},
  discarded: new Set(),
}

/** One text for a pair, mentor first; uuids hold no dot. */
export function pairKey(mentorId: string, menteeId: string): string {
  return `${mentorId}.${menteeId}`
}

export function splitPair(key: string): IdPair {
  const [mentorId = '', menteeId = ''] = key.split('.', 2)
  return [mentorId, menteeId]
}

export function applyEdit(state: DraftState, edit: DraftEdit): DraftState {
  switch (edit.kind) {
    case 'lock':
      return { ...state, locks: plus(state.locks, keyOf(edit)), bans: lessKey(state.bans, keyOf(edit)) }
    case 'unlock':
      return { ...state, locks: less(state.locks, keyOf(edit)) }
    case 'forbid':
      return {
        ...state,
        bans: new Map(state.bans).set(keyOf(edit), { reason: edit.reason, note: edit.note }),
        locks: less(state.locks, keyOf(edit)),
      }
    case 'allow':
      return { ...state, bans: lessKey(state.bans, keyOf(edit)) }
    case 'hold':
      return {
        ...state,
        holds: plus(state.holds, edit.personId),
        locks: withoutPerson(state.locks, edit.personId),
      }
    case 'release':
      return { ...state, holds: less(state.holds, edit.personId) }
    case 'review':
      return { ...state, reviewed: plus(state.reviewed, keyOf(edit)) }
    case 'unreview':
      return { ...state, reviewed: less(state.reviewed, keyOf(edit)) }
    case 'note':
      return {
        ...state,
        notes:
          edit.text === ''
            ? lessKey(state.notes, keyOf(edit))
            : new Map(state.notes).set(keyOf(edit), edit.text),
      }
    case 'change-rules':
      return { ...state, changes: mergeChanges(state.changes, edit.change) }
    case 'adopt':
      return edit.steps.reduce(applyStep, {
        ...state,
        runId: edit.runId,
        swaps: [],
        locks: (edit.lets ?? []).reduce(
          (locks, [mentorId, menteeId]) => less(locks, pairKey(mentorId, menteeId)),
          state.locks,
        ),
        discarded: less(state.discarded, edit.runId),
      })
    case 'adopt-part':
      return {
        ...state,
        swaps: [
          ...state.swaps,
          { runId: edit.runId, remove: edit.remove as IdPair[], add: edit.add as IdPair[] },
        ],
      }
    case 'discard':
      return { ...state, discarded: plus(state.discarded, edit.runId) }
  }
}

/** Locks that a result with these steps decides otherwise: of somebody it locks with another one, and not among its pairs. */
export function locksLetGo(
  locks: ReadonlySet<string>,
  steps: readonly TrialStep[],
  pairs: ReadonlySet<string>,
): [mentorId: string, menteeId: string][] {
  return [...locks].flatMap((key) => {
    const [mentorId, menteeId] = splitPair(key)
    const isDecided = steps.some(
      (step) => step.kind === 'lock' && (step.mentorId === mentorId || step.menteeId === menteeId),
    )
    return isDecided && !pairs.has(key) ? [[mentorId, menteeId] as [string, string]] : []
  })
}

/** What a trial assumed becomes part of the draft, or the next run would take it back. */
export function applyStep(state: DraftState, step: TrialStep): DraftState {
  switch (step.kind) {
    case 'lock':
      return applyEdit(state, step)
    case 'extra-place':
      return { ...state, extraPlaces: plus(state.extraPlaces, `${step.side}.${step.personId}`) }
    case 'waive':
      return { ...state, waivers: plus(state.waivers, `${keyOf(step)}.${step.rule}`) }
  }
}

function keyOf({ mentorId, menteeId }: { mentorId: string; menteeId: string }): string {
  return pairKey(mentorId, menteeId)
}

function plus(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return new Set(set).add(member)
}

function less(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== member))
}

function lessKey<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([each]) => each !== key))
}

function withoutPerson(keys: ReadonlySet<string>, personId: string): ReadonlySet<string> {
  return new Set([...keys].filter((key) => !splitPair(key).includes(personId)))
}

export function mergeChanges(earlier: RuleChange, later: RuleChange): RuleChange {
  const weights = { ...earlier.weights, ...later.weights }
  return { ...earlier, ...later, ...(Object.keys(weights).length > 0 ? { weights } : {}) }
}

/** The edits in force and those that were taken back, by their numbers in the ledger. */
export interface History {
  readonly done: readonly number[]
  readonly undone: readonly number[]
}

/** Walks the ledger: an undo takes back the newest edit in force, a redo brings the last one back, a new edit ends what could be redone. */
export function walkLedger(
  entries: readonly { readonly number: number; readonly edit: LedgerEntry }[],
): History {
  const done: number[] = []
  let undone: number[] = []
  for (const { number, edit } of entries) {
    if (edit.kind === 'undo') {
      const last = done.pop()
      if (last !== undefined) undone.push(last)
    } else if (edit.kind === 'redo') {
      const next = undone.pop()
      if (next !== undefined) done.push(next)
    } else {
      done.push(number)
      undone = []
    }
  }
  return { done, undone }
}

export function replayLedger(
  entries: readonly { readonly number: number; readonly edit: LedgerEntry }[],
): DraftState {
  const edits = new Map(entries.map(({ number, edit }) => [number, edit]))
  return walkLedger(entries).done.reduce(
    (state, number) => applyEdit(state, edits.get(number) as DraftEdit),
    emptyDraft,
  )
}
