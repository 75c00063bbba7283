import type { Instance } from '../src/instance.ts'
import { rawInstance, sparseInstance } from './sparse-family.ts'

/** Takes every k-th person of the right side out, edges and all, so that the left side cannot be covered. */
export function withoutPlaces(full: Instance, every: number): Instance {
  return keepEdges(full, (_, j) => j % every !== 0)
}

/** Two halves that do not know each other; in one the left side is scarce, in the other the right side. */
export function locallyScarce(n: number, degree: number): Instance {
  const half = Math.ceil(n / 2)
  const [a, b] = [sparseInstance('S', half, degree, 3), sparseInstance('S', half, degree, 4)]
  const first = keepEdges(a, (i) => i % 5 !== 0)
  const second = keepEdges(b, (_, j) => j % 5 !== 0)
  const edges = first.col.length
  const rowPtr = Int32Array.from([...first.rowPtr, ...second.rowPtr.subarray(1).map((at) => at + edges)])
  return rawInstance(
    2 * half,
    2 * half,
    rowPtr,
    joined(
      first.col,
      second.col.map((j) => j + half),
    ),
    joined(first.score, second.score),
  )
}

function keepEdges(
  { left, right, rowPtr, col, score }: Instance,
  isKept: (i: number, j: number) => boolean,
): Instance {
  const [ptr, columns, scores] = [
    new Int32Array(left.length + 1),
    new Int32Array(col.length),
    new Int32Array(col.length),
  ]
  let count = 0
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (!isKept(i, col[e]!)) continue
      columns[count] = col[e]!
      scores[count++] = score[e]!
    }
    ptr[i + 1] = count
  }
  return rawInstance(left.length, right.length, ptr, columns.slice(0, count), scores.slice(0, count))
}

function joined(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
