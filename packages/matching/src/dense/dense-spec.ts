import type { InputProblem, SolvePorts } from '../solve-spec.ts'

/** Everybody may be paired with everybody; scores are asked for row by row, so that no edge list is ever built. */
export interface DenseInstance {
  /** Most pairs of each person; at least 0. Their lengths are the numbers of people. */
  readonly leftMax: Int32Array
  readonly rightMax: Int32Array
  /** Writes the scores of left person i with right persons 0..m-1, whole numbers below 2^31 / 4 in magnitude. Asked several times. */
  readonly fillRow: (i: number, out: Int32Array) => void
  /** Gives a pair to everybody of the smaller side, whatever the scores. Needs all most-pairs to be 1. */
  readonly required?: boolean
}

export interface DenseSolution {
  readonly kind: 'solved'
  readonly status: 'optimal' | 'stopped'
  /** Pair k joins left[k] and right[k]; rising by left, then right. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Sum of the scores, and the bound the prices prove over all pairs. */
  readonly value: bigint
  readonly bound: bigint
  /** Prices of the total; with `required`, of scores raised by `shift`. */
  readonly u: Float64Array
  readonly v: Float64Array
  readonly shift: number
  /** Pairs that the solver kept for its searches, of n * m; one that was kept twice counts twice. */
  readonly coreEdges: number
  readonly rounds: number
}

export type SolveDense = (
  instance: DenseInstance,
  ports?: SolvePorts,
) => DenseSolution | { readonly kind: 'bad-input'; readonly problems: readonly InputProblem[] }
