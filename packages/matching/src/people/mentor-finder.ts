import type { MentorIndex } from './mentor-index.ts'
import { type PackedPeople, rankedTopics } from './packed-people.ts'
import type { PointBounds } from './pair-points.ts'
import { type RowSets, wordsFor } from './row-sets.ts'

/** Finds rows of mentors for the mentee turned to, as far as cells and levels let them pass, those who cover most first. */
export interface MentorFinder {
  /** To be called when the ends of cells are others than before. O(mentors / 32 + cells). */
  turnToEnds(): void
  /** Works out who covers what; rows of `without` are never found. O(mentors let through / 32) for each entry of the mentee's lists. */
  turnTo(mentee: number, without: readonly number[]): void
  /** What was found last, and the weight of the wanted topics that each covers. */
  readonly rows: Int32Array
  readonly weights: Uint8Array
  /** Those who cover more than one wanted topic. Gives how many, as all that follow. */
  findSeveral(): number
  /**
   * Those who cover the wanted topic of this rank, from 0, and no other, as far as they may have `least` points. Only those who
   * give points in so many `ways` of two: by wanting what the mentee offers, and by sharing an interest.
   */
  findAlone(rank: number, ways: number, least: number): number
  /** As `findAlone`: those who cover nothing that is wanted. */
  findUncovered(ways: number, least: number): number
  /** To be called before another turn, with what was left out. */
  clear(without: readonly number[]): void
}

/**
 * Sets of mentors stand as bits here, 32 in a word, so that 32 of them are asked at once whether they cover, want or share something.
 * `ends` (see `CellFilter`) and `bounds` must be turned to the same mentee. `bothTeach`: whoever teaches nothing can be no pair.
 */
export function createMentorFinder(
  index: MentorIndex,
  mentees: PackedPeople,
  ends: Int32Array,
  bounds: PointBounds,
  bothTeach: boolean,
): MentorFinder {
  const { cells, offering, wanting, interested } = index
  const { ahead } = bounds
  const size = index.packed.members.length
  const length = wordsFor(size)
  const rows = new Int32Array(size)
  const weights = new Uint8Array(size)
  /** Who may be found, and which words of it hold anybody. */
  const allowed = new Int32Array(length)
  const open = new Int32Array(length)
  let openCount = 0
  /** Who covers a wanted topic, who more than one, who wants what the mentee offers, who shares an interest. */
  const covering = new Int32Array(length)
  const several = new Int32Array(length)
  const taught = new Int32Array(length)
  const sharing = new Int32Array(length)
  /** Who covers more than one wanted topic or may not be found. */
  const notAlone = new Int32Array(length)
  // One longer than there are words, where loops without branches write ahead.
  const keptWords = new Int32Array(length + 1)
  const keptBits = new Int32Array(length + 1)
  /** Where in `offering.words` the topic of each rank stands. */
  const firstOf = new Int32Array(rankedTopics)
  const spare = offering.words.length - rankedTopics * length
  let wanted = 0

  /** A topic that few offer gets bits for as long as a mentee wants it. */
  const spread = (topic: number, rank: number): number => {
    const first = spare + rank * length
    const { words, ptr, rows: few } = offering
    for (let at = ptr[topic]!; at < ptr[topic + 1]!; at++)
      words[first + (few[at]! >> 5)]! |= 1 << (few[at]! & 31)
    return first
  }
  /** Notes who covers the topic at `first`, and who covers one before it as well. */
  const cover = (first: number): void => {
    const { words } = offering
    for (let at = 0; at < openCount; at++) {
      const word = open[at]!
      const bits = words[first + word]! & allowed[word]!
      const before = covering[word]!
      several[word]! |= before & bits
      covering[word] = before | bits
    }
  }
  /** Adds a set to the bits of `into`. */
  const unite = (into: Int32Array, { words, first, ptr, rows: few }: RowSets, set: number): void => {
    const from = first[set]!
    if (from < 0) {
      for (let at = ptr[set]!; at < ptr[set + 1]!; at++) into[few[at]! >> 5]! |= 1 << (few[at]! & 31)
      return
    }
    for (let at = 0; at < openCount; at++) {
      const word = open[at]!
      into[word]! |= words[from + word]!
    }
  }
  /** Lists the rows of the words kept, one a round: a loop for each word would end where nobody can guess. Gives how many. */
  const listRows = (kept: number): number => {
    let found = 0
    for (let at = 0; at < kept;) {
      const bits = keptBits[at]!
      const left = bits & (bits - 1)
      rows[found++] = (keptWords[at]! << 5) + 31 - Math.clz32(bits ^ left)
      keptBits[at] = left
      at += Number(left === 0)
    }
    return found
  }
  /** Weights of the rows found, by asking the set of each topic. */
  const weigh = (found: number): void => {
    const { words } = offering
    for (let at = 0; at < found; at++) {
      const row = rows[at]!
      let weight = 0
      for (let rank = 0; rank < wanted; rank++) {
        weight += Math.imul((words[firstOf[rank]! + (row >> 5)]! >>> (row & 31)) & 1, wanted - rank)
      }
      weights[at] = weight
    }
  }
  /** The most points beside the place that somebody has who covers this weight. */
  const mostWith = (weight: number): number =>
    ((ahead[weight]! + bounds.back) >> bounds.shift) + bounds.interests + bounds.other

  /**
   * Finds those of the set at `words[first ..]` and not of `others` who give points in so many `ways` and lack at most `missing` of
   * the points that the best may have: who is taught nothing lacks `back`, who shares nothing lacks `interests`.
   */
  const sift = (
    words: Int32Array,
    first: number,
    others: Int32Array,
    ways: number,
    missing: number,
  ): number => {
    const { back, interests } = bounds
    // All ones, or 0 where nobody of the kind can be wanted.
    const both = -Number(ways === 2 && missing >= 0)
    const onlyTaught = -Number(ways === 1 && missing >= interests)
    const onlySharing = -Number(ways === 1 && missing >= back && !bothTeach)
    const neither = -Number(ways === 0 && missing >= back + interests && !bothTeach)
    if ((both | onlyTaught | onlySharing | neither) === 0) return 0
    let kept = 0
    for (let at = 0; at < openCount; at++) {
      const word = open[at]!
      const teaches = taught[word]!
      const shares = sharing[word]!
      const fits =
        (teaches & shares & both) |
        (teaches & ~shares & onlyTaught) |
        (~teaches & shares & onlySharing) |
        (~(teaches | shares) & neither)
      const bits = words[first + word]! & ~others[word]! & fits
      keptWords[kept] = word
      keptBits[kept] = bits
      kept += Number(bits !== 0)
    }
    return listRows(kept)
  }

  return {
    rows,
    weights,
    turnToEnds() {
      allowed.fill(0)
      for (let cell = 0; cell < ends.length; cell++) fillBits(allowed, cells.ptr[cell]!, ends[cell]!)
      openCount = 0
      for (let word = 0; word < length; word++) if (allowed[word] !== 0) open[openCount++] = word
    },
    turnTo(mentee, without) {
      for (const row of without) allowed[row >> 5]! &= ~(1 << (row & 31))
      const { wants, offers, interests } = mentees
      wanted = wants.ptr[mentee + 1]! - wants.ptr[mentee]!
      for (const each of [covering, several, taught, sharing]) each.fill(0)
      for (let rank = 0; rank < wanted; rank++) {
        const topic = wants.items[wants.ptr[mentee]! + rank]!
        firstOf[rank] = offering.first[topic]! < 0 ? spread(topic, rank) : offering.first[topic]!
        cover(firstOf[rank]!)
      }
      for (let at = offers.ptr[mentee]!; at < offers.ptr[mentee + 1]!; at++)
        unite(taught, wanting, offers.items[at]!)
      for (let at = interests.ptr[mentee]!; at < interests.ptr[mentee + 1]!; at++) {
        unite(sharing, interested, interests.items[at]!)
      }
    },
    findSeveral() {
      let kept = 0
      for (let at = 0; at < openCount; at++) {
        const word = open[at]!
        const bits = several[word]!
        keptWords[kept] = word
        keptBits[kept] = bits
        kept += Number(bits !== 0)
        notAlone[word] = bits | ~allowed[word]!
      }
      const found = listRows(kept)
      weigh(found)
      return found
    },
    findAlone(rank, ways, least) {
      const missing = mostWith(wanted - rank) + bounds.place - least
      const found = sift(offering.words, firstOf[rank]!, notAlone, ways, missing)
      weights.fill(wanted - rank, 0, found)
      return found
    },
    findUncovered(ways, least) {
      if (bothTeach) return 0
      const found = sift(allowed, 0, covering, ways, mostWith(0) + bounds.place - least)
      weights.fill(0, 0, found)
      return found
    },
    clear(without) {
      for (const row of without) {
        if (row < ends[cells.of[row]!]!) allowed[row >> 5]! |= 1 << (row & 31)
      }
      for (let rank = 0; rank < wanted; rank++) {
        if (firstOf[rank]! >= spare) offering.words.fill(0, firstOf[rank]!, firstOf[rank]! + length)
      }
    },
  }
}

/** Sets the bits `from .. to - 1`. */
function fillBits(words: Int32Array, from: number, to: number): void {
  for (let row = from; row < to; row = (row | 31) + 1) {
    const above = -1 << (row & 31)
    const below = (row | 31) < to ? -1 : (1 << (to & 31)) - 1
    words[row >> 5]! |= above & below
  }
}
