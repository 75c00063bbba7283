import type { Instance } from '../instance.ts'
import { tieBreakWeights } from '../tie-break.ts'
import { toColumns } from './columns.ts'

/** A set of pairs and whom it leaves below their lower limit, which stability knows nothing of. */
export interface StableResult {
  /** Chosen edges in canonical order of left person, then right person. */
  readonly edges: Int32Array
  /** People with fewer pairs than their min; left and right person numbers. */
  readonly belowMin: { readonly left: readonly number[]; readonly right: readonly number[] }
}

/**
 * Deferred acceptance with the right side (mentees) proposing (Gale and Shapley 1962; with places on both sides Roth 1984). Both
 * sides prefer the higher score; equal scores are decided by the hash of the certificate's tie-break, then by canonical
 * order. Locked pairs are kept and take their places. In the result no two people would both rather have each other
 * than what they have, ties counted as "not rather"; with single places no mentee gains by misstating the order of their
 * list. O(edges * places of a mentor) in the worst case, close to O(edges) in practice.
 */
export function deferredAcceptance(instance: Instance, seed: number): StableResult {
  const { left, right, leftMax, rightMax, col } = instance
  const columns = toColumns(instance)
  const prefer = preference(instance, columns.rowOf, seed)
  const held: number[][] = left.map(() => [])
  const room = Int32Array.from(leftMax)
  const wanted = Int32Array.from(rightMax)
  const chosen = new Uint8Array(col.length)
  for (let edge = 0; edge < col.length; edge++) {
    if (instance.locked[edge] !== 1) continue
    chosen[edge] = 1
    room[columns.rowOf[edge]!]! -= 1
    wanted[col[edge]!]! -= 1
  }
  const lists = right.map((_, j) =>
    columns
      .edgesOf(j)
      .filter((edge) => chosen[edge] === 0)
      .sort(prefer),
  )
  const next = new Int32Array(right.length)
  const proposers = Array.from(right.keys()).reverse()
  while (proposers.length > 0) {
    const j = proposers.pop()!
    while (wanted[j]! > 0 && next[j]! < lists[j]!.length) {
      const edge = lists[j]![next[j]!++]!
      const i = columns.rowOf[edge]!
      if (room[i]! <= 0) continue
      held[i]!.push(edge)
      wanted[j]! -= 1
      if (held[i]!.length <= room[i]!) continue
      const refused = takeWorst(held[i]!, prefer)
      wanted[col[refused]!]! += 1
      if (col[refused] !== j) proposers.push(col[refused]!)
    }
  }
  for (const edge of held.flat()) chosen[edge] = 1
  return {
    edges: inCanonicalOrder(instance, chosen),
    belowMin: countBelowMin(instance, columns.rowOf, chosen),
  }
}

type Preference = (a: number, b: number) => number

/** Negative when edge a is preferred to b, for whichever of the two people they share. */
function preference({ left, right, score, col }: Instance, rowOf: Int32Array, seed: number): Preference {
  const weight = tieBreakWeights(seed, left, right)
  return (a, b) =>
    score[b]! - score[a]! ||
    weight(rowOf[b]!, col[b]!) - weight(rowOf[a]!, col[a]!) ||
    rowOf[a]! - rowOf[b]! ||
    col[a]! - col[b]!
}

function takeWorst(held: number[], prefer: Preference): number {
  let worst = 0
  for (let place = 1; place < held.length; place++) if (prefer(held[place]!, held[worst]!) > 0) worst = place
  return held.splice(worst, 1)[0]!
}

function inCanonicalOrder({ rowPtr, col, left }: Instance, chosen: Uint8Array): Int32Array {
  const edges: number[] = []
  for (let i = 0; i < left.length; i++) {
    const row: number[] = []
    for (let edge = rowPtr[i]!; edge < rowPtr[i + 1]!; edge++) if (chosen[edge] === 1) row.push(edge)
    edges.push(...row.sort((a, b) => col[a]! - col[b]!))
  }
  return Int32Array.from(edges)
}

function countBelowMin(instance: Instance, rowOf: Int32Array, chosen: Uint8Array): StableResult['belowMin'] {
  const [left, right] = [new Int32Array(instance.left.length), new Int32Array(instance.right.length)]
  chosen.forEach((taken, edge) => {
    left[rowOf[edge]!]! += taken
    right[instance.col[edge]!]! += taken
  })
  return {
    left: [...left.keys()].filter((i) => left[i]! < instance.leftMin[i]!),
    right: [...right.keys()].filter((j) => right[j]! < instance.rightMin[j]!),
  }
}
