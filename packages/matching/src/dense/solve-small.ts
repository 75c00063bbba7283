import { add, exactSum, totalOf } from '../exact-sum.ts'
import { assignRows } from './assign-rows.ts'
import type { DenseInstance, DenseSolution } from './dense-spec.ts'

/** Up to here, in pairs, the whole table is quicker than a core of it. */
const MOST = 360_000

export function isSmall({ leftMax, rightMax }: DenseInstance): boolean {
  const one = (places: Int32Array) => places.length > 0 && places.every((most) => most === 1)
  return leftMax.length * rightMax.length <= MOST && one(leftMax) && one(rightMax)
}

/** One pair each, and few enough people to look at every pair. `shift` as in the solution: it makes every score at least 1. */
export function solveSmall(instance: DenseInstance, shift: number): DenseSolution {
  const [n, m] = [instance.leftMax.length, instance.rightMax.length]
  const scores = new Int32Array(n * m)
  for (let i = 0; i < n; i++) instance.fillRow(i, scores.subarray(i * m, i * m + m))
  // A pair below zero is worth as much as none; the smaller side chooses, so that everybody on it finds a column.
  const weights = new Int32Array(n * m)
  const turned = n > m
  for (let i = 0, p = 0; i < n; i++)
    for (let j = 0; j < m; j++, p++) weights[turned ? j * n + i : p] = Math.max(0, scores[p]! + shift)
  const { columnOf, row, column } = turned ? assignRows(m, n, weights) : assignRows(n, m, weights)
  liftRows(row, column)
  const [left, right] = pairsOf(columnOf, turned, (i, j) => scores[i * m + j]! + shift > 0)
  const value = exactSum()
  left.forEach((i, k) => add(value, scores[i * m + right[k]!]!))
  const bound = exactSum()
  for (const price of [...row, ...column]) add(bound, price)
  const most = totalOf(bound) - BigInt(shift) * BigInt(shift === 0 ? 0 : Math.min(n, m))
  const best = totalOf(value)
  return {
    kind: 'solved',
    status: best === most ? 'optimal' : 'stopped',
    left,
    right,
    value: best,
    bound: most,
    u: turned ? column : row,
    v: turned ? row : column,
    shift,
    coreEdges: n * m,
    rounds: 1,
  }
}

/** Where every column is held, rows may have a price below zero; what all rows gain all columns give. */
function liftRows(row: Float64Array, column: Float64Array): void {
  const lift = -Math.min(0, ...row)
  if (lift === 0) return
  for (let i = 0; i < row.length; i++) row[i]! += lift
  for (let j = 0; j < column.length; j++) column[j]! -= lift
}

function pairsOf(
  columnOf: Int32Array,
  turned: boolean,
  counts: (i: number, j: number) => boolean,
): [left: Int32Array, right: Int32Array] {
  const pairs = [...columnOf.entries()]
    .map(([row, column]): [number, number] => (turned ? [column, row] : [row, column]))
    .filter(([i, j]) => counts(i, j))
    .toSorted(([a], [b]) => a - b)
  return [Int32Array.from(pairs, ([i]) => i), Int32Array.from(pairs, ([, j]) => j)]
}
