/**
 * From one tier to the next: the optimal face. Every best result of a solved tier uses all edges with reduced cost > 0, none
 * with reduced cost < 0, and gives each person a number of pairs that is best at their price; and every feasible
 * result that does so is best. So the next tier is an ordinary problem on what is left open.
 */
import type { Instance } from './instance.ts'
import type { Limits } from './limits.ts'
import type { Network, Rows, SideView } from './network/network.ts'

/** What is still open. Edges are instance edges, sorted in rows in some order. */
export interface Face {
  /** Open edges of left person i: open[ptr[i]] .. open[ptr[i + 1] - 1]; null = every edge of the instance. */
  readonly ptr: Int32Array
  readonly open: Int32Array | null
  /** 1 where the edge is in every result (locked edges among them). */
  readonly fixed: Uint8Array
  readonly leftLo: Int32Array
  readonly leftHi: Int32Array
  readonly rightLo: Int32Array
  readonly rightHi: Int32Array
  /** 1 for people who hold a fixed pair. */
  readonly leftServed: Uint8Array
  readonly rightServed: Uint8Array
}

/** The face before any tier: locked edges fixed, edges below `atLeast` gone. O(E). */
export function startingFace(instance: Instance, limits: Limits, atLeast: number | null): Face {
  const { rowPtr, col, score, locked, left, right } = instance
  const face = {
    fixed: locked,
    leftLo: limits.leftLo.slice(),
    leftHi: limits.leftHi.slice(),
    rightLo: limits.rightLo.slice(),
    rightHi: limits.rightHi.slice(),
    leftServed: new Uint8Array(left.length),
    rightServed: new Uint8Array(right.length),
  }
  if (atLeast === null && !locked.includes(1)) return { ...face, ptr: rowPtr, open: null }
  const ptr = new Int32Array(left.length + 1)
  let open = 0
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (locked[e] === 1) fix(face, i, col[e]!)
      else if (atLeast === null || score[e]! >= atLeast) open++
    }
    ptr[i + 1] = open
  }
  if (open === col.length) return { ...face, ptr: rowPtr, open: null }
  const edges = new Int32Array(open)
  let at = 0
  for (let e = 0; e < col.length; e++)
    if (locked[e] === 0 && (atLeast === null || score[e]! >= atLeast)) edges[at++] = e
  return { ...face, ptr, open: edges }
}

interface Served {
  readonly leftLo: Int32Array
  readonly leftHi: Int32Array
  readonly rightLo: Int32Array
  readonly rightHi: Int32Array
  readonly leftServed: Uint8Array
  readonly rightServed: Uint8Array
}

function fix(face: Served, i: number, j: number): void {
  face.leftHi[i]!--
  face.rightHi[j]!--
  if (face.leftLo[i]! > 0) face.leftLo[i]!--
  if (face.rightLo[j]! > 0) face.rightLo[j]!--
  face.leftServed[i] = 1
  face.rightServed[j] = 1
}

/** The optimal face of a network solved to optimality. O(E). */
export function nextFace(instance: Instance, face: Face, network: Network): Face {
  const { left, right, origin } = network
  const fixed = face.fixed.slice()
  const [leftLo, leftHi] = bestCounts(left)
  const [rightLo, rightHi] = bestCounts(right)
  const next = {
    leftLo,
    leftHi,
    rightLo,
    rightHi,
    leftServed: face.leftServed.slice(),
    rightServed: face.rightServed.slice(),
  }
  const ptr = new Int32Array(left.size + 1)
  const open = new Int32Array(left.nbr.length)
  let count = 0
  for (let i = 0; i < left.size; i++) {
    for (let p = left.ptr[i]!; p < left.ptr[i + 1]!; p++) {
      const edge = origin === null ? p : origin[p]!
      const reduced = left.wt[p]! - left.price[i]! - right.price[left.nbr[p]!]!
      if (reduced === 0) open[count++] = edge
      else if (reduced > 0) {
        fixed[edge] = 1
        fix(next, i, instance.col[edge]!)
      }
    }
    ptr[i + 1] = count
  }
  return { ...next, ptr, open: open.slice(0, count), fixed }
}

/** Least and largest numbers of pairs that are best at each person's price. */
function bestCounts(side: SideView): [Int32Array, Int32Array] {
  const lo = side.lo.slice()
  const hi = side.hi.slice()
  for (let i = 0; i < side.size; i++) {
    const price = side.price[i]!
    const first = side.reward[i]! + price
    if (lo[i] === 0 && hi[i]! > 0) {
      if (first > 0) lo[i] = 1
      if (first < 0) hi[i] = 0
    }
    if (price > 0) lo[i] = hi[i]!
    if (price < 0) hi[i] = Math.max(lo[i]!, first === 0 ? Math.min(1, hi[i]!) : 0)
  }
  return [lo, hi]
}

/** Rows of the face's open edges with their weights, each by falling weight. Shares the instance's arrays where it can. */
export function faceRows(instance: Instance, face: Face, weights: Int32Array | null): Rows {
  const { open, ptr } = face
  if (open === null) {
    if (weights === null) return { ptr, nbr: instance.col, wt: instance.score, origin: null }
    return { ptr, nbr: instance.col, wt: weights, origin: null }
  }
  const nbr = new Int32Array(open.length)
  for (let p = 0; p < open.length; p++) nbr[p] = instance.col[open[p]!]!
  if (weights !== null) return { ptr, nbr, wt: weights, origin: open }
  return { ptr, nbr, wt: open.map((edge) => instance.score[edge]!), origin: open }
}
