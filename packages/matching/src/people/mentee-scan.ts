import { createCellFilter } from './cell-filter.ts'
import { isLegal } from './hard-rules.ts'
import { allOnes } from './mentor-faces.ts'
import { createMentorFinder } from './mentor-finder.ts'
import type { MentorIndex } from './mentor-index.ts'
import type { PackedPeople } from './packed-people.ts'
import type { PairPoints } from './pair-points.ts'
import { pairPartners } from './pair-partners.ts'
import { createChainWalk } from './reporting-chain.ts'
import type { Roster } from './roster.ts'
import { pointsAt } from './score-pair.ts'

/** Takes the legal pairs of the mentee that is scanned; mentors by canonical number. */
export interface PairSink {
  offer(score: number, mentor: number): void
  /** How many pairs of a mentee are kept at most. */
  readonly room: number
  /** Pairs with a score below this are not wanted; asked again and again while it may rise. */
  leastScore(): number
}

/** Gives every legal pair of a mentee (row of `mentees`) whose score the sink still wants. */
export type MenteeScan = (mentee: number, sink: PairSink) => void

const barred = 1
const single = 2
/** The most points of a pair. */
const most = 10_000
/** Bounds are told apart in steps of 2 ** stepBits points. */
const stepBits = 6

/**
 * The search for one mentee's pairs. Whole groups of mentors fall out before any pair is looked at: by cell (languages and hours),
 * by level (an end of every cell), by what they cover and whether they teach or share anything; the others by bounds.
 * Pairs that are named in the rules are taken out of this and decided one by one.
 */
export function createMenteeScan(
  roster: Roster,
  index: MentorIndex,
  mentees: PackedPeople,
  points: PairPoints,
): MenteeScan {
  const { packed, canonical, cells } = index
  const { rules, listed } = roster
  const walkChain = createChainWalk(roster.chart)
  const named = pairPartners(roster)
  const listedPoints = createListedPoints(roster)
  const allows = createCellFilter(roster, index, mentees)

  const marks = new Uint8Array(packed.members.length)
  const marked: number[] = []
  const singles: number[] = []
  const finder = createMentorFinder(index, mentees, allows.ends, points.bounds, rules.mode === 'reciprocal')
  const { rows, weights } = finder
  const boundOf = new Int16Array(packed.members.length)
  // One longer than there are rows, where a loop without branches writes ahead.
  const worthwhile = new Int32Array(packed.members.length + 1)
  const stepCount = new Int32Array((most >> stepBits) + 1)

  const mark = (person: number, as: number): void => {
    const row = index.rowOf[person]!
    if (row < 0 || marks[row] === barred) return
    if (marks[row] === 0) marked.push(row)
    marks[row] = as
  }
  const markPairs = (person: number): void => {
    mark(person, barred)
    walkChain(person, (other) => mark(other, barred))
    for (const other of named.barred.get(person) ?? []) mark(other, barred)
    for (const other of named.single.get(person) ?? []) mark(other, single)
    for (const row of marked) if (marks[row] === single) singles.push(row)
  }
  const clear = (): void => {
    for (const row of marked) marks[row] = 0
    marked.length = 0
    singles.length = 0
  }

  const offerSingles = (mentee: number, sink: PairSink): void => {
    const person = mentees.members[mentee]!
    for (const row of singles) {
      const mentor = packed.members[row]!
      const key = mentor * listed.people + person
      const fits = row < allows.ends[cells.of[row]!]! && allows.hours(packed.hours[row]!)
      if (!(fits && !listed.past.has(key)) && !(listed.waivers.has(key) && isLegal(roster, mentor, person)))
        continue
      const score = points.score(row, points.coveredWeight(row), 0)
      if (score >= 0) sink.offer(score + listedPoints(mentor, person), canonical[row]!)
    }
  }

  /** Upper bounds of the points of the rows found last. */
  const boundAll = (count: number): void => {
    const { faces, ahead, shift, placePoints, offersMask, back, backOne } = points.bounds
    const { interestsMask, interests, interestsOne, other } = points.bounds
    const into = boundOf
    for (let at = 0; at < count; at++) {
      const face = 4 * rows[at]!
      const classes = faces[face + 3]!
      const taught = mostOf(faces[face + 1]! & offersMask, backOne[classes & 255]!, back)
      const shared = mostOf(faces[face + 2]! & interestsMask, interestsOne[classes >> 8]!, interests)
      into[at] = ((ahead[weights[at]!]! + taught) >> shift) + placePoints[faces[face]!]! + shared + other
    }
  }
  /** The bound that about `wanted` of the first `count` reach, judged by some 256 of them. */
  const guessPromising = (count: number, wanted: number): number => {
    if (count <= wanted) return 0
    const stride = 1 + (count >> 8)
    stepCount.fill(0)
    for (let at = 0; at < count; at += stride) stepCount[boundOf[at]! >> stepBits]! += stride
    let step = stepCount.length - 1
    for (let reached = stepCount[step]!; reached < wanted && step > 0;) reached += stepCount[--step]!
    return step << stepBits
  }
  /** The most promising first: they raise what is still wanted, so that few of the others have to be looked at. */
  const offerAll = (count: number, sink: PairSink): void => {
    if (count === 0) return
    boundAll(count)
    const promising = guessPromising(count, 2 * sink.room)
    offerBetween(Math.max(promising, sink.leastScore()), most, count, sink)
    if (sink.leastScore() < promising) offerBetween(sink.leastScore(), promising - 1, count, sink)
  }
  /** Those with a bound from `low` to `high`. */
  const offerBetween = (low: number, high: number, count: number, sink: PairSink): void => {
    let found = 0
    for (let at = 0; at < count; at++) {
      worthwhile[found] = at
      found += Number(boundOf[at]! >= low) & Number(boundOf[at]! <= high)
    }
    offerSome(found, sink)
  }
  const offerSome = (count: number, sink: PairSink): void => {
    const [bounds, places] = [boundOf, worthwhile]
    for (let place = 0; place < count; place++) {
      const at = places[place]!
      if (bounds[at]! >= sink.leastScore()) offerRow(rows[at]!, weights[at]!, sink)
    }
  }
  const offerRow = (row: number, weight: number, sink: PairSink): void => {
    const score = points.score(row, weight, sink.leastScore())
    if (score >= 0 && (cells.byHours || allows.hours(packed.hours[row]!))) sink.offer(score, canonical[row]!)
  }

  return (mentee, sink) => {
    const person = mentees.members[mentee]!
    points.turnTo(mentee)
    if (allows.turnTo(mentee)) finder.turnToEnds()
    markPairs(person)
    offerSingles(mentee, sink)
    finder.turnTo(mentee, marked)
    offerAll(finder.findSeveral(), sink)
    const wanted = mentees.wants.ptr[mentee + 1]! - mentees.wants.ptr[mentee]!
    for (let rank = 0; rank < wanted; rank++) {
      for (let ways = 2; ways >= 0; ways--) offerAll(finder.findAlone(rank, ways, sink.leastScore()), sink)
    }
    for (let ways = 2; ways >= 0; ways--) offerAll(finder.findUncovered(ways, sink.leastScore()), sink)
    finder.clear(marked)
    clear()
  }
}

/** 0 when no bit is in common, `one` when one is, else `more`; without a branch, because the answer follows no pattern. */
function mostOf(common: number, one: number, more: number): number {
  const several = common & (common - 1)
  return (one & allOnes(common)) + ((more - one) & allOnes(several))
}

/** What the terms of listed pairs add to a score in which nobody is acquainted and nobody wishes. */
function createListedPoints({ listed, rules }: Roster): (mentor: number, mentee: number) => number {
  const wished = [0, 500, 1000].map((quality) => pointsAt(rules, 'mutualWishes', quality))
  const strangers = pointsAt(rules, 'strangers', 1000)
  return (mentor, mentee) => {
    const ahead = mentor * listed.people + mentee
    const back = mentee * listed.people + mentor
    const wishes = Number(listed.wishes.has(ahead)) + Number(listed.wishes.has(back))
    return wished[wishes]! - (listed.acquainted.has(ahead) ? strangers : 0)
  }
}
