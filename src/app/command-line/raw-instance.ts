import type { Instance } from '@upstream/matching'
import { buildRawInstance } from '@upstream/matching/raw-instance'
import type { Capacities } from './read-capacities.ts'
import type { EdgeList } from './read-edges.ts'
import { listProblems } from './list-problems.ts'

/** The instance of the two files; people are those named in either. */
export function rawInstance(file: string, edges: EdgeList, capacities: Capacities | null): Instance {
  const rows = capacities?.rows ?? []
  const people = (side: 'left' | 'right') => [
    ...new Set([...edges[side], ...rows.filter((row) => row.side === side).map(({ id }) => id)]),
  ]
  const built = buildRawInstance({
    left: people('left'),
    right: people('right'),
    edgeLeft: edges.from,
    edgeRight: edges.to,
    score: edges.score,
    capacities: rows,
  })
  if (built.kind === 'bad-input') throw listProblems(file, built.problems)
  return built.instance
}
