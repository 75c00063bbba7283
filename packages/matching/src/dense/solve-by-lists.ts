import type { StopWatch } from '../network/stop-watch.ts'
import { answerOneEach, isOneEach } from './answer-one-each.ts'
import { assignByLists } from './assign-by-lists.ts'
import type { DenseInstance, DenseSolution } from './dense-spec.ts'

/** Below, the whole table is as quick. */
const FEWEST = 256

/**
 * As many on either side, one pair each, and enough of them for lists of the best to pay. Null where that is not so, and where weights are so
 * large that prices leave 32 bits.
 */
export function solveByLists(instance: DenseInstance, watch: StopWatch): DenseSolution | null {
  const n = instance.leftMax.length
  if (watch.stopped || n < FEWEST || instance.rightMax.length !== n || !isOneEach(instance)) return null
  const assignment = assignByLists(n, weightsOf(instance), watch)
  return assignment && answerOneEach(instance, assignment, assignment.held, assignment.looked)
}

/** Where not everybody needs a pair, one below zero is worth as much as none. */
function weightsOf({ fillRow, required = false }: DenseInstance): DenseInstance['fillRow'] {
  if (required) return fillRow
  return (i, out) => {
    fillRow(i, out)
    for (let j = 0; j < out.length; j++) if (out[j]! < 0) out[j] = 0
  }
}
