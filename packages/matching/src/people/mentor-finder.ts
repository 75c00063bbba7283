import type { CellFilter } from './cell-filter.ts'
import type { MentorIndex } from './mentor-index.ts'
import type { PackedPeople } from './packed-people.ts'
import type { PointBounds } from './pair-points.ts'

/** Added to the weight in `covered` for each wanted topic that a row covers. */
const once = 256

/** Finds rows of mentors for the mentee turned to, as far as cells and levels let them pass, those who cover most first. */
export interface MentorFinder {
  /** Finds who covers what is wanted. O(length of the lists). */
  turnTo(mentee: number): void
  /** What was found last. */
  readonly rows: Int32Array
  /** What each row covers: the weight in the lowest eight bits, above them how many wanted topics. */
  readonly covered: Uint16Array
  /** Those who cover more than one wanted topic; only to be called first. Gives how many, as all that follow. */
  findSeveral(): number
  /** Those who cover the wanted topic of this rank, from 0, and no other, as far as they may have `least` points. */
  findAlone(rank: number, least: number): number
  /** Those who cover nothing that is wanted, as far as they may have `least` points. */
  findUncovered(least: number): number
  /** To be called before another turn. */
  clear(): void
}

/** `bounds` and `allows` must be turned to the same mentee. `bothTeach`: whoever teaches nothing can be no pair. */
export function createMentorFinder(
  index: MentorIndex,
  mentees: PackedPeople,
  allows: CellFilter,
  bounds: PointBounds,
  bothTeach: boolean,
): MentorFinder {
  const { offering, placed } = index
  const { faces, ahead, placePoints } = bounds
  const size = index.packed.members.length
  // One longer than there are rows, where loops without branches write ahead.
  const touched = new Int32Array(size + 1)
  const found = new Int32Array(size + 1)
  const covered = new Uint16Array(size)
  /** Rows that cover the topic of rank r and none before: `touched[touchedEnd[r - 1] .. touchedEnd[r] - 1]`. */
  const touchedEnd = new Int32Array(16)
  let wanted = 0
  let count = 0
  let several = 0

  /** Which rows were covered before follows no pattern: a branch on it would often be guessed wrong. */
  const coverRun = (run: number, end: number, weight: number): void => {
    const { start, rows } = offering
    const last = start[run + 1]!
    let [next, again] = [count, several]
    for (let at = start[run]!; at < last; at++) {
      const row = rows[at]!
      if (row >= end) break
      const before = covered[row]!
      touched[next] = row
      next += Number(before === 0)
      found[again] = row
      again += Number(before >> 8 === 1)
      covered[row] = before + weight
    }
    count = next
    several = again
  }
  /**
   * Adds those of some rising rows who cover exactly `exact` and lack at most `spare` of the points that others who do may have:
   * when teaching or shared interests alone give more than that, the masks must have a bit in common.
   */
  const sift = (
    rows: Int32Array,
    from: number,
    to: number,
    end: number,
    exact: number,
    spare: number,
    sifted: number,
  ): number => {
    const { offersMask, interestsMask } = bounds
    const mayTeachNothing = Number(!bothTeach && spare >= bounds.back)
    const mayShareNothing = Number(spare >= bounds.interests)
    let next = sifted
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      if (row >= end) break
      found[next] = row
      next +=
        Number(((faces[4 * row + 1]! & offersMask) | mayTeachNothing) !== 0) &
        Number(((faces[4 * row + 2]! & interestsMask) | mayShareNothing) !== 0) &
        Number(covered[row] === exact)
    }
    return next
  }
  /** The most points beside the place that somebody has who covers this weight. */
  const mostWith = (weight: number): number =>
    ((ahead[weight]! + bounds.back) >> bounds.shift) + bounds.interests + bounds.other

  return {
    rows: found,
    covered,
    turnTo(mentee) {
      const { ptr, items } = mentees.wants
      wanted = ptr[mentee + 1]! - ptr[mentee]!
      for (let rank = 0; rank < wanted; rank++) {
        const topic = items[ptr[mentee]! + rank]!
        for (let run = offering.ptr[topic]!; run < offering.ptr[topic + 1]!; run++) {
          const end = allows.ends[offering.cell[run]!]!
          if (end > 0) coverRun(run, end, once + wanted - rank)
        }
        touchedEnd[rank] = count
      }
    },
    findSeveral: () => several,
    findAlone(rank, least) {
      const weight = wanted - rank
      const spare = mostWith(weight) + bounds.place - least
      if (spare < 0) return 0
      const from = rank === 0 ? 0 : touchedEnd[rank - 1]!
      return sift(touched, from, touchedEnd[rank]!, size, once + weight, spare, 0)
    },
    findUncovered(least) {
      const most = mostWith(0)
      if (bothTeach || most + bounds.place < least) return 0
      let sifted = 0
      for (let run = 0; run < placed.cell.length; run++) {
        const end = allows.ends[placed.cell[run]!]!
        const spare = most + placePoints[placed.place[run]!]! - least
        if (end === 0 || spare < 0) continue
        sifted = sift(placed.rows, placed.start[run]!, placed.start[run + 1]!, end, 0, spare, sifted)
      }
      return sifted
    },
    clear() {
      for (let at = 0; at < count; at++) covered[touched[at]!] = 0
      count = 0
      several = 0
    },
  }
}
