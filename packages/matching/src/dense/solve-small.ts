import { add, exactSum, totalOf } from '../exact-sum.ts'
import { assignRows } from './assign-rows.ts'
import type { DenseInstance, DenseSolution } from './dense-spec.ts'

/** Up to here, in pairs, the whole table is quicker than a core of it. */
const MOST = 360_000

export function isSmall({ leftMax, rightMax }: DenseInstance): boolean {
  const one = (places: Int32Array) => places.length > 0 && places.every((most) => most === 1)
  return leftMax.length * rightMax.length <= MOST && one(leftMax) && one(rightMax)
}

/** One pair each, and few enough people to look at every pair. */
export function solveSmall(instance: DenseInstance): DenseSolution {
  const [n, m] = [instance.leftMax.length, instance.rightMax.length]
  const required = instance.required === true
  // The smaller side chooses, so that everybody on it finds a column.
  const turned = n > m
  const weights = turned ? turnedScores(instance) : allScores(instance)
  // A pair below zero is worth as much as none.
  if (!required) for (let p = 0; p < weights.length; p++) if (weights[p]! < 0) weights[p] = 0
  const [rows, columns] = turned ? [m, n] : [n, m]
  const { columnOf, row, column } = assignRows(rows, columns, weights)
  let lift = 0
  for (let i = 0; i < rows; i++) if (-row[i]! > lift) lift = -row[i]!
  // Where all must have a pair, every score may be raised; else every column is held, and gives what the rows lack.
  for (let i = 0; i < rows; i++) row[i]! += lift
  if (!required && lift > 0) for (let j = 0; j < columns; j++) column[j]! -= lift
  const value = exactSum()
  const partner = new Int32Array(n).fill(-1)
  let count = 0
  for (let i = 0; i < rows; i++) {
    const j = columnOf[i]!
    const weight = weights[i * columns + j]!
    if (!required && weight === 0) continue
    add(value, weight)
    partner[turned ? j : i] = turned ? i : j
    count++
  }
  const left = new Int32Array(count)
  const right = new Int32Array(count)
  for (let i = 0, k = 0; i < n; i++) {
    if (partner[i]! < 0) continue
    left[k] = i
    right[k++] = partner[i]!
  }
  const bound = exactSum()
  for (let i = 0; i < rows; i++) add(bound, row[i]!)
  for (let j = 0; j < columns; j++) add(bound, column[j]!)
  const [best, most] = [totalOf(value), totalOf(bound) - (required ? BigInt(lift) * BigInt(rows) : 0n)]
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
    coreEdges: n * m,
    rounds: 1,
  }
}

function allScores({ leftMax, rightMax, fillRow }: DenseInstance): Int32Array {
  const [n, m] = [leftMax.length, rightMax.length]
  const all = new Int32Array(n * m)
  for (let i = 0; i < n; i++) fillRow(i, all.subarray(i * m, i * m + m))
  return all
}

function turnedScores({ leftMax, rightMax, fillRow }: DenseInstance): Int32Array {
  const [n, m] = [leftMax.length, rightMax.length]
  const all = new Int32Array(n * m)
  const row = new Int32Array(m)
  for (let i = 0; i < n; i++) {
    fillRow(i, row)
    for (let j = 0; j < m; j++) all[j * n + i] = row[j]!
  }
  return all
}
