import type { Instance } from './instance.ts'
import type { HallSet, Side } from './solve-spec.ts'

/** Completes a set of people who lack places: all their partners on the edges with score >= atLeast, and the count. O(E). */
export function countPlaces(
  instance: Instance,
  side: Side,
  people: readonly number[],
  atLeast: number | null,
): HallSet {
  const { rowPtr, col, score, locked, left, right } = instance
  const isInside = new Uint8Array(side === 'left' ? left.length : right.length)
  for (const person of people) isInside[person] = 1
  const others = side === 'left' ? right.length : left.length
  const edgesIn = new Int32Array(others)
  const lockedOut = new Int32Array(others)
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      const fixed = locked[e] === 1
      if (!fixed && atLeast !== null && score[e]! < atLeast) continue
      const [person, partner] = side === 'left' ? [i, col[e]!] : [col[e]!, i]
      if (isInside[person] === 1) edgesIn[partner]!++
      else if (fixed) lockedOut[partner]!++
    }
  }
  const most = side === 'left' ? instance.rightMax : instance.leftMax
  const partners: number[] = []
  let places = 0
  for (let partner = 0; partner < others; partner++) {
    if (edgesIn[partner] === 0) continue
    partners.push(partner)
    places += Math.min(most[partner]! - lockedOut[partner]!, edgesIn[partner]!)
  }
  return { side, people: [...people].sort((a, b) => a - b), partners, places }
}
