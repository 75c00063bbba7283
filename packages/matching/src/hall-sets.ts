import type { Instance } from './instance.ts'
import type { HallSet, Side } from './solve-spec.ts'

/** Completes a set of people who lack places: all their partners on the edges with score >= atLeast, and the count. O(E). */
export function countPlaces(
  instance: Instance,
  side: Side,
  people: readonly number[],
  atLeast: number | null,
): HallSet {
  const set = new Int32Array((side === 'left' ? instance.left : instance.right).length).fill(-1)
  for (const person of people) set[person] = 0
  return (
    countPlacesOfSets(instance, side, set, atLeast).get(0) ?? { side, people: [], partners: [], places: 0 }
  )
}

/**
 * The same for many sets at once, in one pass: `set[person]` is the person's set or -1. Two sets must not share a partner,
 * and nobody in a set may be locked to a partner of another.
 */
export function countPlacesOfSets(
  instance: Instance,
  side: Side,
  set: Int32Array,
  atLeast: number | null,
): Map<number, HallSet> {
  const { rowPtr, col, score, locked, left, right } = instance
  const others = side === 'left' ? right.length : left.length
  const edgesIn = new Int32Array(others)
  const lockedOut = new Int32Array(others)
  const partnerSet = new Int32Array(others).fill(-1)
  const isLeft = side === 'left'
  for (let i = 0; i < left.length; i++) {
    for (let e = rowPtr[i]!; e < rowPtr[i + 1]!; e++) {
      const own = set[isLeft ? i : col[e]!]!
      const fixed = locked[e] === 1
      if ((own === -1 || (atLeast !== null && score[e]! < atLeast)) && !fixed) continue
      const partner = isLeft ? col[e]! : i
      if (own === -1) lockedOut[partner]!++
      else {
        edgesIn[partner]!++
        partnerSet[partner] = own
      }
    }
  }
  const halls = new Map<number, { side: Side; people: number[]; partners: number[]; places: number }>()
  for (let person = 0; person < set.length; person++) {
    if (set[person] === -1) continue
    const hall = halls.get(set[person]!)
    if (hall === undefined) halls.set(set[person]!, { side, people: [person], partners: [], places: 0 })
    else hall.people.push(person)
  }
  const most = side === 'left' ? instance.rightMax : instance.leftMax
  for (let partner = 0; partner < others; partner++) {
    if (partnerSet[partner] === -1) continue
    const hall = halls.get(partnerSet[partner]!)!
    hall.partners.push(partner)
    hall.places += Math.min(most[partner]! - lockedOut[partner]!, edgesIn[partner]!)
  }
  return halls
}
