import type { Instance } from '../instance.ts'

/** The edges of an instance by right person, and the left person of each edge. */
export interface Columns {
  readonly rowOf: Int32Array
  /** Edges of right person j, left people rising. */
  readonly edgesOf: (j: number) => Int32Array
}

/** O(edges). */
export function toColumns({ left, right, rowPtr, col }: Instance): Columns {
  const rowOf = new Int32Array(col.length)
  const ptr = new Int32Array(right.length + 1)
  for (const j of col) ptr[j + 1]! += 1
  for (let j = 0; j < right.length; j++) ptr[j + 1]! += ptr[j]!
  const next = ptr.slice(0, right.length)
  const edges = new Int32Array(col.length)
  for (let i = 0; i < left.length; i++) {
    for (let edge = rowPtr[i]!; edge < rowPtr[i + 1]!; edge++) {
      rowOf[edge] = i
      edges[next[col[edge]!]!++] = edge
    }
  }
  return { rowOf, edgesOf: (j) => edges.slice(ptr[j], ptr[j + 1]) }
}
