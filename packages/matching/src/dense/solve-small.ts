import { answerOneEach, isOneEach } from './answer-one-each.ts'
import { assignRows } from './assign-rows.ts'
import type { DenseInstance, DenseSolution } from './dense-spec.ts'

/** Up to here, in pairs, the whole table is quicker than a core of it. */
const MOST = 360_000

export function isSmall(instance: DenseInstance): boolean {
  return instance.leftMax.length * instance.rightMax.length <= MOST && isOneEach(instance)
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
  const assignment = assignRows(rows, columns, weights)
  const held = assignment.columnOf.map((j, i) => weights[i * columns + j]!)
  return answerOneEach(instance, assignment, held, n * m)
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
