import { createHash } from 'node:crypto'
import type { DraftState } from './draft.rules.ts'

/** A short name for what lies on the table. A page sends it back, so that a decision is taken about what was seen. */
export function markTable({ runId, swaps }: Pick<DraftState, 'runId' | 'swaps'>): string {
  return markOf([runId, swaps.map(({ runId: from, remove, add }) => [from, remove, add])])
}

/** The same for the pairs an approval would make: what lies on the table, less what is forbidden. */
export function markPairs(state: Pick<DraftState, 'runId' | 'swaps' | 'bans'>): string {
  return markOf([markTable(state), [...state.bans.keys()].toSorted((a, b) => (a < b ? -1 : 1))])
}

function markOf(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
