import { add, exactSum, totalOf } from '../exact-sum.ts'
import type { Assignment } from './assign-rows.ts'
import type { DenseInstance, DenseSolution } from './dense-spec.ts'

export function isOneEach({ leftMax, rightMax }: DenseInstance): boolean {
  const one = (places: Int32Array) => places.length > 0 && places.every((most) => most === 1)
  return one(leftMax) && one(rightMax)
}

/**
 * The result of an assignment in which the smaller side chose, the left one of two alike.
 *
 * @param held weight of each row with its column; where not everybody needs a pair none is below 0, and 0 means no pair
 * @param looked how many pairs were looked at
 */
export function answerOneEach(
  { leftMax, rightMax, required = false }: DenseInstance,
  { columnOf, row, column }: Assignment,
  held: Int32Array,
  looked: number,
): DenseSolution {
  const [n, m] = [leftMax.length, rightMax.length]
  const turned = n > m
  const lift = raiseRows(row, column, required)
  const value = exactSum()
  const partner = new Int32Array(n).fill(-1)
  let count = 0
  for (let i = 0; i < row.length; i++) {
    if (!required && held[i] === 0) continue
    add(value, held[i]!)
    partner[turned ? columnOf[i]! : i] = turned ? i : columnOf[i]!
    count++
  }
  const bound = exactSum()
  for (let i = 0; i < row.length; i++) add(bound, row[i]!)
  for (let j = 0; j < column.length; j++) add(bound, column[j]!)
  const [best, most] = [totalOf(value), totalOf(bound) - (required ? BigInt(lift) * BigInt(row.length) : 0n)]
  const [left, right] = [new Int32Array(count), new Int32Array(count)]
  for (let i = 0, k = 0; i < n; i++) {
    if (partner[i]! < 0) continue
    left[k] = i
    right[k++] = partner[i]!
  }
  return {
    kind: 'solved',
    status: best === most ? 'optimal' : 'stopped',
    left,
    right,
    value: best,
    bound: most,
    u: turned ? column : row,
    v: turned ? row : column,
    shift: required ? lift : 0,
    coreEdges: looked,
    rounds: 1,
  }
}

/** No price of a row stays below 0. Returns by how much they were raised. */
function raiseRows(row: Float64Array, column: Float64Array, required: boolean): number {
  let lift = 0
  for (let i = 0; i < row.length; i++) if (-row[i]! > lift) lift = -row[i]!
  // Where all must have a pair, every score may be raised; else every column is held, and gives what the rows lack.
  for (let i = 0; i < row.length; i++) row[i]! += lift
  if (!required && lift > 0) for (let j = 0; j < column.length; j++) column[j]! -= lift
  return lift
}
