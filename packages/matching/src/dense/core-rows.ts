import type { Rows } from '../network/network.ts'

/** The edges the solver works on, as one growing list a left person. */
export interface Core {
  readonly columns: Int32Array[]
  readonly scores: Int32Array[]
}

/**
 * The `keep` best columns of each row. Equal scores are taken from a place that moves with the row, so that many people with the
 * same few best partners do not all bring the same ones.
 */
export function bestOfRows(
  n: number,
  m: number,
  keep: number,
  fillRow: (i: number, out: Int32Array) => void,
): Core {
  const row = new Int32Array(m)
  const columns: Int32Array[] = []
  const scores: Int32Array[] = []
  const size = Math.min(keep, m)
  const bestColumn = new Int32Array(size)
  const bestScore = new Int32Array(size)
  for (let i = 0; i < n; i++) {
    fillRow(i, row)
    let count = 0
    let least = -Infinity
    const start = n === 0 ? 0 : Math.floor((i * m) / n)
    for (let step = 0; step < m; step++) {
      const j = start + step < m ? start + step : start + step - m
      const score = row[j]!
      if (count === size && score <= least) continue
      let at = count < size ? count++ : size - 1
      while (at > 0 && bestScore[at - 1]! < score) {
        bestScore[at] = bestScore[at - 1]!
        bestColumn[at] = bestColumn[at - 1]!
        at--
      }
      bestScore[at] = score
      bestColumn[at] = j
      if (count === size) least = bestScore[size - 1]!
    }
    columns.push(bestColumn.slice(0, count))
    scores.push(bestScore.slice(0, count))
  }
  return { columns, scores }
}

/** Adds edges to a row and keeps it sorted by falling score. */
export function addToRow(core: Core, i: number, columns: readonly number[], scores: readonly number[]): void {
  const all = [...core.columns[i]!, ...columns]
  const worth = [...core.scores[i]!, ...scores]
  const order = all.map((_, k) => k).sort((a, b) => worth[b]! - worth[a]! || all[a]! - all[b]!)
  core.columns[i] = Int32Array.from(order, (k) => all[k]!)
  core.scores[i] = Int32Array.from(order, (k) => worth[k]!)
}

/** The core as rows of a network, every score raised by `shift`. */
export function coreRows(core: Core, shift: number): Rows {
  const ptr = new Int32Array(core.columns.length + 1)
  core.columns.forEach((columns, i) => (ptr[i + 1] = ptr[i]! + columns.length))
  const nbr = new Int32Array(ptr.at(-1)!)
  const wt = new Int32Array(ptr.at(-1)!)
  core.columns.forEach((columns, i) => nbr.set(columns, ptr[i]!))
  core.scores.forEach((scores, i) => wt.set(scores, ptr[i]!))
  if (shift !== 0) for (let p = 0; p < wt.length; p++) wt[p]! += shift
  return { ptr, nbr, wt, origin: null }
}
