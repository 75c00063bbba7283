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
  /** Neighbours by pairs that are not held; asked for only where needed, as the right side's have to be built. */
  readonly free: () => Adjacency
  /** Neighbours by held pairs that are not locked. */
  readonly movable: Adjacency
}

interface Adjacency {
  readonly ptr: Int32Array
  readonly nbr: Int32Array
  /** 1 for entries that do not count; null = all do. */
  readonly skip: Uint8Array | null
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
  if (queue.length === 0) return served
  const { ptr, nbr, skip } = other.free()
  for (let q = queue.pop(); q !== undefined; q = queue.pop()) {
    for (let p = ptr[q]!; p < ptr[q + 1]!; p++) {
      const person = nbr[p]!
      if (served[person] === 1 || (skip !== null && skip[p] === 1)) continue
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
  if (from.length === 0) return
  const { ptr, nbr, skip } = own.free()
  for (const start of from) {
    if (set[start] !== -1) continue
    set[start] = start
    const queue = [start]
    for (let person = queue.pop(); person !== undefined; person = queue.pop()) {
      for (let p = ptr[person]!; p < ptr[person + 1]!; p++) {
        if (skip !== null && skip[p] === 1) continue
        const partner = nbr[p]!
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
  const [leftCount, rightCount] = [new Int32Array(leftMax.length), new Int32Array(rightMax.length)]
  const movable: { left: number[]; right: number[] } = { left: [], right: [] }
  for (let i = 0; i < leftMax.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      if (held[e] === 0) continue
      leftCount[i]!++
      rightCount[col[e]!]!++
      if (locked[e] === 1) continue
      movable.left.push(i)
      movable.right.push(col[e]!)
    }
  }
  let columns: Adjacency | null = null
  return {
    left: {
      count: leftCount,
      most: leftMax,
      free: () => ({ ptr: rowPtr, nbr: col, skip: held }),
      movable: adjacency(leftMax.length, movable.left, movable.right),
    },
    right: {
      count: rightCount,
      most: rightMax,
      free: () => (columns ??= freeColumns(instance, held)),
      movable: adjacency(rightMax.length, movable.right, movable.left),
    },
  }
}

/** Left people of each right person, without held pairs. O(E). */
function freeColumns({ rowPtr, col, left, right }: Instance, held: Uint8Array): Adjacency {
  const ptr = new Int32Array(right.length + 1)
  for (let e = 0; e < col.length; e++) ptr[col[e]! + 1]! += 1 - held[e]!
  for (let j = 0; j < right.length; j++) ptr[j + 1]! += ptr[j]!
  const next = ptr.slice(0, right.length)
  const nbr = new Int32Array(ptr[right.length]!)
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) if (held[e] === 0) nbr[next[col[e]!]!++] = i
  }
  return { ptr, nbr, skip: null }
}

function adjacency(size: number, key: readonly number[], value: readonly number[]): Adjacency {
  const ptr = new Int32Array(size + 1)
  for (const person of key) ptr[person + 1]!++
  for (let i = 0; i < size; i++) ptr[i + 1]! += ptr[i]!
  const next = ptr.slice(0, size)
  const nbr = new Int32Array(key.length)
  key.forEach((person, k) => (nbr[next[person]!++] = value[k]!))
  return { ptr, nbr, skip: null }
}
