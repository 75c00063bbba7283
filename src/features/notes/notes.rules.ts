import type { PairState, Side } from '#features/pairs/pair.rules.ts'
import type { NoteHolder } from './notes.contract.ts'

/** While the two are a pair, also while they pause. */
export function canWrite({ state }: { state: PairState }): boolean {
  return state === 'accepted' || state === 'active' || state === 'paused'
}

/** What one side may read: what is shared and what is theirs alone. */
export function isOpenTo(holder: NoteHolder, side: Side): boolean {
  return holder === 'shared' || holder === side
}
