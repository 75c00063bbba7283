import { type BestPairs, createBestPairs } from './best-pairs.ts'
import { type MenteeScan, createMenteeScan } from './mentee-scan.ts'
import { buildMentorIndex } from './mentor-index.ts'
import {
  type Dictionaries,
  type PackedPeople,
  createDictionaries,
  packPeople,
  takeRows,
} from './packed-people.ts'
import { createPairPoints } from './pair-points.ts'
import type { Outcome, Problem } from './problem.ts'
import type { Roster } from './roster.ts'
import { scorePair } from './score-pair.ts'
import { countUp, rankOf, sortByNumber } from './sort-by-number.ts'

/**
 * Candidates of the mentees `from .. to - 1` (canonical numbers): those of mentee j are entries `ptr[j - from]` up to
 * `ptr[j - from + 1] - 1`, mentors by canonical number, in no order. The arrays can be transferred between threads.
 */
export interface CandidateSlice {
  readonly from: number
  readonly to: number
  readonly ptr: Int32Array
  readonly mentor: Int32Array
  readonly score: Int32Array
}

export interface CandidateOptions {
  /** First mentee and the one after the last, canonical numbers; everybody when left out. One slice a thread splits the work. */
  readonly from?: number
  readonly to?: number
  /** Called every 64 mentees; `false` stops the search. */
  readonly keepGoing?: (done: number, total: number) => boolean
}

/** With more pairs than this, arrays of them stop fitting in the memory of a usual machine. */
export const mostPairs = 100_000_000

/**
 * Finds the candidates of a slice of mentees: every legal pair, or the best of each mentee, as the rules say. Exact: what is
 * skipped is proven to be unwanted. Fails when cancelled, or when there are more than 100 million pairs. Time: in the worst
 * case every legal pair is scored; with `topPerMentee` usually a few in a hundred are.
 */
export function collectCandidates(roster: Roster, options: CandidateOptions = {}): Outcome<CandidateSlice> {
  const { from = 0, to = roster.mentees.length, keepGoing } = options
  const dictionaries = createDictionaries()
  const packed = packPeople(roster, roster.mentees, dictionaries)
  const order = inScanOrder(packed, from, to)
  const collect = createCollector(roster, prepareScan(roster, dictionaries, takeRows(packed, order)))
  const start = new Int32Array(to - from)
  const end = new Int32Array(to - from)
  for (let done = 0; done < order.length; done++) {
    if (done % 64 === 0 && keepGoing?.(done, order.length) === false) return fail(cancelled)
    const mentee = order[done]!
    start[mentee - from] = collect.pairs.length
    collect.mentee(done, roster.mentees[mentee]!)
    end[mentee - from] = collect.pairs.length
    if (collect.pairs.length > mostPairs) return fail(tooManyPairs)
  }
  if (keepGoing?.(order.length, order.length) === false) return fail(cancelled)
  return { ok: true, value: { from, to, ...inOrder(start, end, collect.pairs) } }
}

/** The pairs of each mentee, which stand from `start` to `end`, one mentee after the other. */
function inOrder(start: Int32Array, end: Int32Array, pairs: PairBuffer) {
  const { mentors, scores } = pairs.arrays()
  const ptr = new Int32Array(start.length + 1)
  const mentor = new Int32Array(pairs.length)
  const score = new Int32Array(pairs.length)
  let next = 0
  for (let place = 0; place < start.length; place++) {
    for (let at = start[place]!; at < end[place]!; at++) {
      mentor[next] = mentors[at]!
      score[next++] = scores[at]!
    }
    ptr[place + 1] = next
  }
  return { ptr, mentor, score }
}

function prepareScan(roster: Roster, dictionaries: Dictionaries, mentees: PackedPeople): MenteeScan {
  const index = buildMentorIndex(roster, dictionaries)
  const sizes = {
    topics: dictionaries.topics.size,
    interests: dictionaries.interests.size,
    attributes: dictionaries.attributes.size,
  }
  const points = createPairPoints(index.packed, mentees, roster.rules, sizes, index.rowOfPlace)
  return createMenteeScan(roster, index, mentees, points)
}

/** Neighbours in this order share languages, hours, place and level, so what was worked out for one serves the next. */
function inScanOrder(mentees: PackedPeople, from: number, to: number): Int32Array {
  const { level, place, hours, languageSet } = mentees
  return [rankOf(level), place, hours, languageSet].reduce(sortByNumber, countUp(from, to))
}

function createCollector(roster: Roster, scan: MenteeScan) {
  const { rules, mentors } = roster
  const pairs = createPairBuffer()
  if (rules.candidates === 'all-pairs') {
    const sink = { offer: pairs.push, room: Infinity, leastScore: () => 0 }
    return { pairs, mentee: (row: number): void => scan(row, sink) }
  }
  const best = createBestPairs(rules.candidates.topPerMentee, mentors.length)
  const addLocked = createLockedPairs(roster, best, pairs)
  const mentee = (row: number, person: number): void => {
    best.clear()
    scan(row, best)
    best.forEach(pairs.push)
    addLocked(person)
  }
  return { pairs, mentee }
}

/** Adds the locked pairs of a mentee that are not among the best. */
function createLockedPairs(
  { people, rules, mentors, listed }: Roster,
  best: BestPairs,
  pairs: PairBuffer,
): (person: number) => void {
  if (listed.locks.size === 0) return () => {}
  const canonicalOf = new Map(mentors.map((person, canonical) => [person, canonical]))
  const locked = new Map<number, number[]>()
  for (const key of listed.locks) {
    const mentor = Math.floor(key / listed.people)
    locked.set(key % listed.people, [...(locked.get(key % listed.people) ?? []), mentor])
  }
  return (person) => {
    const partners = locked.get(person)
    if (partners === undefined) return
    const kept = new Set<number>()
    best.forEach((_, mentor) => kept.add(mentors[mentor]!))
    for (const mentor of partners) {
      const canonical = canonicalOf.get(mentor)
      if (canonical === undefined || kept.has(mentor)) continue
      pairs.push(scorePair(people[mentor]!, people[person]!, rules).score, canonical)
    }
  }
}

interface PairBuffer {
  readonly length: number
  push(score: number, mentor: number): void
  /** What was pushed, with room behind it; not valid after another push. */
  arrays(): { readonly mentors: Int32Array; readonly scores: Int32Array }
}

function createPairBuffer(): PairBuffer {
  let mentors = new Int32Array(1 << 16)
  let scores = new Int32Array(1 << 16)
  let length = 0
  const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
    const grown = new Int32Array(old.length * 2)
    grown.set(old)
    return grown
  }
  return {
    get length() {
      return length
    },
    push(score, mentor) {
      if (length === mentors.length) {
        mentors = grow(mentors)
        scores = grow(scores)
      }
      mentors[length] = mentor
      scores[length++] = score
    },
    arrays: () => ({ mentors, scores }),
  }
}

const cancelled: Problem = {
  code: 'cancelled',
  at: 'candidates',
  people: [],
  message: 'The search for candidates was cancelled.',
}
const tooManyPairs: Problem = {
  code: 'too-many-pairs',
  at: 'candidates',
  people: [],
  message:
    'There are more than 100 million legal pairs; let candidates be { "topPerMentee": 50 } or another number.',
}

function fail(problem: Problem): Outcome<never> {
  return { ok: false, problems: [problem] }
}
