import { countPlacesOfSets } from './hall-sets.ts'
import type { Instance } from './instance.ts'
import type { Side, Unmatched } from './solve-spec.ts'

/**
 * Everybody with room and no pair, each with a Hall set where one exists: the people who can be reached by swapping, when
 * neither they nor their partners have anything to spare. People whose sets meet share one. O(E) a side plus O(E) a set.
 */
export function explainUnmatched(instance: Instance, held: Uint8Array): Unmatched[] {
  if (everybodyIsPaired(instance, held)) return []
  const sides = pairedSides(instance, held)
  return [...unmatchedOf(instance, sides, 'left'), ...unmatchedOf(instance, sides, 'right')]
}

function everybodyIsPaired(instance: Instance, held: Uint8Array): boolean {
  const { rowPtr, col, leftMax, rightMax } = instance
  const rightPaired = new Uint8Array(rightMax.length)
  for (let i = 0; i < leftMax.length; i++) {
    let isPaired = leftMax[i] === 0
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (held[e] === 0) continue
      isPaired = true
      rightPaired[col[e]!] = 1
    }
    if (!isPaired) return false
  }
  return rightMax.every((most, j) => most === 0 || rightPaired[j] === 1)
}

interface PairedSide {
  readonly count: Int32Array
  readonly most: Int32Array
  /** Neighbours by pairs that are not held, and by held pairs that are not locked. */
  readonly free: Adjacency
  readonly movable: Adjacency
}

interface Adjacency {
  readonly ptr: Int32Array
  readonly nbr: Int32Array
}

function unmatchedOf(instance: Instance, sides: Record<Side, PairedSide>, side: Side): Unmatched[] {
  const own = sides[side]
  const other = sides[side === 'left' ? 'right' : 'left']
  const lonely: number[] = []
  for (let p = 0; p < own.count.length; p++) if (own.most[p]! > 0 && own.count[p] === 0) lonely.push(p)
  if (lonely.length === 0) return []
  const served = couldBeServed(own, other)
  const set = new Int32Array(own.count.length).fill(-1)
  joinMeetingSets(
    own,
    other,
    lonely.filter((person) => served[person] === 0),
    set,
  )
  const halls = countPlacesOfSets(instance, side, set, null)
  return lonely.map((person) => ({ side, person, hall: halls.get(set[person]!) ?? null }))
}

/** 1 for people from whom swaps lead to a place to spare, or to somebody with a pair to spare. */
function couldBeServed(own: PairedSide, other: PairedSide): Uint8Array {
  const served = new Uint8Array(own.count.length)
  const reached = new Uint8Array(other.count.length)
  const queue: number[] = []
  const holders = other.movable
  for (let q = 0; q < other.count.length; q++) {
    let hasSpare = other.count[q]! < other.most[q]!
    for (let p = holders.ptr[q]!; p < holders.ptr[q + 1]!; p++) hasSpare ||= own.count[holders.nbr[p]!]! > 1
    if (!hasSpare) continue
    reached[q] = 1
    queue.push(q)
  }
  for (let q = queue.pop(); q !== undefined; q = queue.pop()) {
    for (let p = other.free.ptr[q]!; p < other.free.ptr[q + 1]!; p++) {
      const person = other.free.nbr[p]!
      if (served[person] === 1) continue
      served[person] = 1
      for (let s = own.movable.ptr[person]!; s < own.movable.ptr[person + 1]!; s++) {
        const partner = own.movable.nbr[s]!
        if (reached[partner] === 0) queue.push(partner)
        reached[partner] = 1
      }
    }
  }
  return served
}

/** Writes into `set`, for all people reachable by swaps from the given ones, sets that share no partner. */
function joinMeetingSets(own: PairedSide, other: PairedSide, from: readonly number[], set: Int32Array): void {
  const partnerSet = new Int32Array(other.count.length).fill(-1)
  const parent = Int32Array.from(set, (_, id) => id)
  const root = (id: number): number => {
    let at = id
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const start of from) {
    if (set[start] !== -1) continue
    set[start] = start
    const queue = [start]
    for (let person = queue.pop(); person !== undefined; person = queue.pop()) {
      for (let p = own.free.ptr[person]!; p < own.free.ptr[person + 1]!; p++) {
        const partner = own.free.nbr[p]!
        if (partnerSet[partner] !== -1) {
          parent[root(partnerSet[partner]!)] = root(start)
          continue
        }
        partnerSet[partner] = start
        for (let h = other.movable.ptr[partner]!; h < other.movable.ptr[partner + 1]!; h++) {
          const holder = other.movable.nbr[h]!
          if (set[holder] === -1) queue.push(holder)
          else parent[root(set[holder]!)] = root(start)
          set[holder] = start
        }
      }
    }
  }
  for (let p = 0; p < set.length; p++) if (set[p] !== -1) set[p] = root(set[p]!)
}

function pairedSides(instance: Instance, held: Uint8Array): Record<Side, PairedSide> {
  const { col, locked, rowPtr, leftMax, rightMax } = instance
  const row = new Int32Array(col.length)
  for (let i = 0; i < leftMax.length; i++) row.fill(i, rowPtr[i]!, rowPtr[i + 1]!)
  const isFree = (e: number) => held[e] === 0
  const isMovable = (e: number) => held[e] === 1 && locked[e] === 0
  const side = (most: Int32Array, key: Int32Array, value: Int32Array): PairedSide => {
    const count = new Int32Array(most.length)
    for (let e = 0; e < held.length; e++) if (held[e] === 1) count[key[e]!]!++
    return {
      count,
      most,
      free: adjacency(most.length, key, value, isFree),
      movable: adjacency(most.length, key, value, isMovable),
    }
  }
  return { left: side(leftMax, row, col), right: side(rightMax, col, row) }
}

function adjacency(
  size: number,
  key: Int32Array,
  value: Int32Array,
  counts: (edge: number) => boolean,
): Adjacency {
  const ptr = new Int32Array(size + 1)
  for (let e = 0; e < key.length; e++) if (counts(e)) ptr[key[e]! + 1]!++
  for (let i = 0; i < size; i++) ptr[i + 1]! += ptr[i]!
  const next = ptr.slice(0, size)
  const nbr = new Int32Array(ptr[size]!)
  for (let e = 0; e < key.length; e++) if (counts(e)) nbr[next[key[e]!]!++] = value[e]!
  return { ptr, nbr }
}
