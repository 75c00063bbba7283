import type { Instance } from '../instance.ts'
import { type CandidateOptions, type CandidateSlice, collectCandidates } from './candidates.ts'
import { checkLocks } from './check-locks.ts'
import type { Person } from './person.ts'
import type { Outcome } from './problem.ts'
import { type Roster, capacityOf, openRoster } from './roster.ts'
import type { Rules } from './rules.ts'

export interface InstanceOptions {
  /** Day of the run, `YYYY-MM-DD`. */
  readonly asOf?: string
  /** Called every 64 mentees; `false` stops the search. */
  readonly keepGoing?: CandidateOptions['keepGoing']
}

/**
 * People and rules to numbers: both sides in canonical order, capacities, and the candidate pairs with their scores. The result
 * does not depend on the order of `people`. Fails when an id stands twice, a lock is not legal, a person has more locks than
 * places, there are more than 100 million pairs, or `keepGoing` says no.
 */
export function buildInstance(
  people: readonly Person[],
  rules: Rules,
  options: InstanceOptions = {},
): Outcome<Instance> {
  const opened = openRoster(people, rules, options.asOf ?? null)
  if (!opened.ok) return opened
  const locks = checkLocks(opened.value)
  if (locks.length > 0) return { ok: false, problems: locks }
  const candidates = collectCandidates(opened.value, { keepGoing: options.keepGoing })
  return candidates.ok ? assembleInstance(opened.value, [candidates.value]) : candidates
}

/**
 * Joins slices that together hold every mentee once. For callers that give slices to several threads; fails on locks as
 * `buildInstance` does. O(pairs + people).
 */
export function assembleInstance(roster: Roster, slices: readonly CandidateSlice[]): Outcome<Instance> {
  const problems = checkLocks(roster)
  if (problems.length > 0) return { ok: false, problems }
  const { people, rules, mentors, mentees, listed } = roster
  const left = mentors.map((person) => people[person]!.id)
  const right = mentees.map((person) => people[person]!.id)
  const edges = sortIntoRows(
    left.length,
    [...slices].sort((a, b) => a.from - b.from),
  )
  const place = (side: 'mentor' | 'mentee', bound: 'min' | 'max'): Int32Array =>
    Int32Array.from(side === 'mentor' ? left : right, (id) => capacityOf(rules, id, side)[bound])
  return {
    ok: true,
    value: {
      left,
      right,
      leftMin: place('mentor', 'min'),
      leftMax: place('mentor', 'max'),
      rightMin: place('mentee', 'min'),
      rightMax: place('mentee', 'max'),
      ...edges,
      locked: markEdges(roster, edges, listed.locks),
      ...(listed.current.size > 0 && { current: markEdges(roster, edges, listed.current) }),
      scope: rules.candidates === 'all-pairs' ? 'all-pairs' : 'candidates',
    },
  }
}

type Edges = Pick<Instance, 'rowPtr' | 'col' | 'score'>

/** Two stable counting sorts, by score falling and then by mentor, of pairs that stand by mentee: linear, and no comparison. */
function sortIntoRows(rows: number, slices: readonly CandidateSlice[]): Edges {
  const count = slices.reduce((sum, { mentor }) => sum + mentor.length, 0)
  const highest = slices.reduce((most, { score }) => score.reduce((a, b) => Math.max(a, b), most), 0)
  const rowPtr = new Int32Array(rows + 1)
  const next = new Int32Array(highest + 2)
  for (const { mentor, score } of slices) {
    for (let at = 0; at < mentor.length; at++) {
      rowPtr[mentor[at]! + 1]! += 1
      next[highest - score[at]! + 1]! += 1
    }
  }
  for (let row = 0; row < rows; row++) rowPtr[row + 1]! += rowPtr[row]!
  for (let fall = 0; fall <= highest; fall++) next[fall + 1]! += next[fall]!
  const byScore = {
    mentor: new Int32Array(count),
    mentee: new Int32Array(count),
    score: new Int32Array(count),
  }
  for (const { from, to, ptr, mentor, score } of slices) {
    for (let mentee = from; mentee < to; mentee++) {
      for (let at = ptr[mentee - from]!; at < ptr[mentee - from + 1]!; at++) {
        const place = next[highest - score[at]!]!++
        byScore.mentor[place] = mentor[at]!
        byScore.mentee[place] = mentee
        byScore.score[place] = score[at]!
      }
    }
  }
  const free = rowPtr.slice(0, rows)
  const col = new Int32Array(count)
  const score = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const place = free[byScore.mentor[at]!]!++
    col[place] = byScore.mentee[at]!
    score[place] = byScore.score[at]!
  }
  return { rowPtr, col, score }
}

/** 1 at each edge whose pair has one of the keys of `listed-pairs.ts`. */
function markEdges(roster: Roster, { rowPtr, col }: Edges, keys: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(col.length)
  const rowOf = new Map(roster.mentors.map((person, row) => [person, row]))
  for (const key of keys) {
    const row = rowOf.get(Math.floor(key / roster.listed.people))
    if (row === undefined) continue
    for (let edge = rowPtr[row]!; edge < rowPtr[row + 1]!; edge++) {
      if (roster.mentees[col[edge]!] === key % roster.listed.people) marks[edge] = 1
    }
  }
  return marks
}
