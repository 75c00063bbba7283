import { createCellFilter } from './cell-filter.ts'
import { isLegal } from './hard-rules.ts'
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
  /** Pairs with a score below this are not wanted; asked again and again while it may rise. */
  leastScore(): number
}

/** Gives every legal pair of a mentee (row of `mentees`) whose score the sink still wants. */
export type MenteeScan = (mentee: number, sink: PairSink) => void

const barred = 1
const single = 2

/**
 * The search for one mentee's pairs. Whole groups of mentors fall out before any pair is looked at: by level (an end of every
 * list), by cell (languages and hours), by covered wants (from the best bucket down, until no pair could be wanted) and by
 * place. Pairs that are named in the rules are taken out of this and decided one by one.
 */
export function createMenteeScan(
  roster: Roster,
  index: MentorIndex,
  mentees: PackedPeople,
  points: PairPoints,
): MenteeScan {
  const { packed, offering, offeringCell, offeringPtr, canonical, level } = index
  const { runCell, runPlace, runPtr, runRows } = index
  const { people, rules } = roster
  const walkChain = createChainWalk(roster.chart)
  const named = pairPartners(roster)
  const allows = createCellFilter(roster, index, mentees)

  const marks = new Uint8Array(packed.members.length)
  const marked: number[] = []
  const singles: number[] = []
  const covered = new Uint8Array(packed.members.length)
  /** One longer than there are rows, because `cover` writes ahead. */
  const touched = new Int32Array(packed.members.length + 1)
  const ordered = new Int32Array(packed.members.length)
  const bucketEnd = new Int32Array(138)

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
      if (!isLegal(roster, mentor, person)) continue
      const score = points.score(row, points.coveredWeight(row), 0)
      sink.offer(score + listedPoints(roster, mentor, person), canonical[row]!)
    }
  }

  /** Mentors who offer something wanted, with the weight they cover; gives how many. */
  const cover = (mentee: number, end: number): number => {
    const { ptr, items } = mentees.wants
    let count = 0
    for (let want = ptr[mentee]!; want < ptr[mentee + 1]!; want++) {
      const weight = ptr[mentee + 1]! - want
      const topic = items[want]!
      const last = offeringPtr[topic + 1]!
      for (let at = offeringPtr[topic]!; at < last; at++) {
        const row = offering[at]!
        if (row >= end) break
        // Two in three cells are closed in no pattern: without a branch nothing can be mispredicted.
        const open = allows.cells[offeringCell[at]!]!
        const before = covered[row]!
        touched[count] = row
        count += open & ((before - 1) >>> 31)
        covered[row] = before + weight * open
      }
    }
    return count
  }
  /** Sorts what was touched by covered weight, highest first. */
  const sortTouched = (count: number): void => {
    bucketEnd.fill(0)
    for (let at = 0; at < count; at++) bucketEnd[covered[touched[at]!]!]! += 1
    for (let weight = 136; weight >= 0; weight--) bucketEnd[weight]! += bucketEnd[weight + 1]!
    for (let at = count - 1; at >= 0; at--) {
      const row = touched[at]!
      ordered[--bucketEnd[covered[row]!]!] = row
    }
  }
  const offerCovered = (count: number, sink: PairSink): void => {
    for (let at = 0; at < count; at++) {
      const row = ordered[at]!
      const weight = covered[row]!
      if (points.bound(row, weight) >= sink.leastScore()) offerRow(row, weight, sink)
      else if (points.mostAt(weight) < sink.leastScore()) return
    }
  }
  const offerRow = (row: number, weight: number, sink: PairSink): void => {
    if (marks[row] !== 0) return
    const score = points.score(row, weight, sink.leastScore())
    if (score >= 0 && allows.hours(packed.hours[row]!)) sink.offer(score, canonical[row]!)
  }
  /** Mentors who cover nothing that is wanted, as far as any of them may still be wanted. */
  const offerUncovered = (end: number, sink: PairSink): void => {
    if (points.mostAt(0) < sink.leastScore()) return
    for (let run = 0; run < runCell.length; run++) {
      if (allows.cells[runCell[run]!] === 0) continue
      if (points.mostInPlace(0, runPlace[run]!) < sink.leastScore()) continue
      for (let at = runPtr[run]!; at < runPtr[run + 1]!; at++) {
        const row = runRows[at]!
        if (row >= end) break
        if (covered[row] === 0 && points.bound(row, 0) >= sink.leastScore()) offerRow(row, 0, sink)
      }
    }
  }

  return (mentee, sink) => {
    const person = mentees.members[mentee]!
    const menteeLevel = people[person]!.level
    points.turnTo(mentee)
    allows.turnTo(mentee)
    markPairs(person)
    offerSingles(mentee, sink)
    const end = menteeLevel === null ? 0 : countUpTo(level, menteeLevel - rules.levelGap)
    const count = cover(mentee, end)
    sortTouched(count)
    offerCovered(count, sink)
    offerUncovered(end, sink)
    for (let at = 0; at < count; at++) covered[touched[at]!] = 0
    clear()
  }
}

/** What the terms of listed pairs add to a score in which nobody is acquainted and nobody wishes. */
function listedPoints({ listed, rules }: Roster, mentor: number, mentee: number): number {
  const ahead = mentor * listed.people + mentee
  const back = mentee * listed.people + mentor
  const wishes = Number(listed.wishes.has(ahead)) + Number(listed.wishes.has(back))
  const acquainted = listed.acquainted.has(ahead) ? pointsAt(rules, 'strangers', 1000) : 0
  return pointsAt(rules, 'mutualWishes', 500 * wishes) - acquainted
}

/** How many entries of a rising list are at most `limit`. */
function countUpTo(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
