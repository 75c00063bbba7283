import { createDictionary, pairNumber } from './dictionary.ts'
import type { Dictionaries, PackedPeople } from './packed-people.ts'
import { packPeople, takeRows } from './packed-people.ts'
import type { Roster } from './roster.ts'
import { rankOf, sortByNumber } from './sort-by-number.ts'

/**
 * The mentors, laid out so that one mentee meets few of them. Rows stand by cell and within a cell by level, so what the rules on
 * languages, hours and levels let through of a cell, and of any list of it, ends at one row; unknown levels stand last.
 */
export interface MentorIndex {
  readonly packed: PackedPeople
  /** Canonical number of each row, and the row of each person number (-1: no mentor). */
  readonly canonical: Int32Array
  readonly rowOf: Int32Array
  readonly cells: MentorCells
  /** Rows that offer topic t: runs `ptr[t] .. ptr[t + 1] - 1`. */
  readonly offering: Runs & { readonly ptr: Int32Array }
  /** All rows; the mentors of a run have one place. */
  readonly placed: Runs & { readonly place: Int32Array }
  /** Any row of each place number, -1 where no mentor has it. */
  readonly rowOfPlace: Int32Array
}

/**
 * A cell holds mentors with the same languages and, unless too many people keep hours of their own, the same hours: the
 * rules on both let a whole cell through or none of it.
 */
export interface MentorCells {
  readonly of: Int32Array
  /** Rows of cell c are `ptr[c] .. ptr[c + 1] - 1`. */
  readonly ptr: Int32Array
  readonly languages: Int32Array
  readonly hours: Int32Array
}

/** Run r is `rows[start[r] .. start[r + 1] - 1]`, rising rows of one cell. */
export interface Runs {
  readonly start: Int32Array
  readonly cell: Int32Array
  readonly rows: Int32Array
}

/** With more classes than this, comparing hours cell by cell costs more than asking for the few pairs that remain. */
const mostHourClasses = 256

/** O(mentors + length of their lists). */
export function buildMentorIndex(roster: Roster, dictionaries: Dictionaries): MentorIndex {
  const inOrder = packPeople(roster, roster.mentors, dictionaries)
  const { cellOf, languages, hours } = numberCells(inOrder)
  const byLevel = sortByNumber(Int32Array.from(inOrder.members.keys()), rankOf(inOrder.level))
  const canonical = sortByNumber(byLevel, cellOf)
  const packed = takeRows(inOrder, canonical)
  const rowOf = new Int32Array(roster.people.length).fill(-1)
  packed.members.forEach((person, row) => {
    rowOf[person] = row
  })
  const of = canonical.map((place) => cellOf[place]!)
  const ptr = new Int32Array(languages.length + 1)
  for (const cell of of) ptr[cell + 1]! += 1
  for (let cell = 0; cell < languages.length; cell++) ptr[cell + 1]! += ptr[cell]!
  const rowOfPlace = new Int32Array(dictionaries.places.size).fill(-1)
  packed.place.forEach((place, row) => {
    rowOfPlace[place] = row
  })
  return {
    packed,
    canonical,
    rowOf,
    cells: { of, ptr, languages, hours },
    offering: invertOffers(packed, of, dictionaries.topics.size),
    placed: groupPlaces(packed, of),
    rowOfPlace,
  }
}

function numberCells({ hours, languageSet }: PackedPeople) {
  const hoursInCells = new Set(hours).size <= mostHourClasses
  const cells = createDictionary<number>()
  const cellLanguages: number[] = []
  const cellHours: number[] = []
  const cellOf = hours.map((each, row) => {
    const hoursClass = hoursInCells ? each : -1
    const cell = cells.numberOf(pairNumber(languageSet[row]!, hoursClass + 1))
    if (cell === cellLanguages.length) {
      cellLanguages.push(languageSet[row]!)
      cellHours.push(hoursClass)
    }
    return cell
  })
  return { cellOf, languages: Int32Array.from(cellLanguages), hours: Int32Array.from(cellHours) }
}

function invertOffers({ offers, members }: PackedPeople, cellOf: Int32Array, topics: number) {
  const first = new Int32Array(topics + 1)
  for (const topic of offers.items) first[topic + 1]! += 1
  for (let topic = 0; topic < topics; topic++) first[topic + 1]! += first[topic]!
  const next = first.slice(0, topics)
  const rows = new Int32Array(offers.items.length)
  for (let row = 0; row < members.length; row++) {
    for (let item = offers.ptr[row]!; item < offers.ptr[row + 1]!; item++) {
      rows[next[offers.items[item]!]!++] = row
    }
  }
  const ptr = new Int32Array(topics + 1)
  const start: number[] = []
  for (let topic = 0; topic < topics; topic++) {
    for (let at = first[topic]!; at < first[topic + 1]!; at++) {
      if (at === first[topic] || cellOf[rows[at]!] !== cellOf[rows[at - 1]!]) start.push(at)
    }
    ptr[topic + 1] = start.length
  }
  return { ptr, ...toRuns(start, rows, cellOf) }
}

function groupPlaces({ members, place }: PackedPeople, cellOf: Int32Array) {
  const rows = sortByNumber(sortByNumber(Int32Array.from(members.keys()), place), cellOf)
  const start: number[] = []
  rows.forEach((row, at) => {
    const before = rows[at - 1]
    if (before === undefined || cellOf[before] !== cellOf[row] || place[before] !== place[row]) start.push(at)
  })
  return { place: Int32Array.from(start, (at) => place[rows[at]!]!), ...toRuns(start, rows, cellOf) }
}

function toRuns(start: readonly number[], rows: Int32Array, cellOf: Int32Array): Runs {
  const cell = Int32Array.from(start, (at) => cellOf[rows[at]!]!)
  return { start: Int32Array.from([...start, rows.length]), cell, rows }
}
