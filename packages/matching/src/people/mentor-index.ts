import { createDictionary, pairNumber } from './dictionary.ts'
import type { Dictionaries, PackedPeople } from './packed-people.ts'
import { packPeople } from './packed-people.ts'
import type { Roster } from './roster.ts'
import { sortByNumber } from './sort-by-number.ts'

/**
 * The mentors, laid out so that one mentee meets few of them. Rows rise by level, so the level rule is one upper end for
 * every list; mentors of unknown level stand last, beyond any end.
 */
export interface MentorIndex {
  readonly packed: PackedPeople
  /** Level of each row; `Infinity` when not known. */
  readonly level: Float64Array
  /** Canonical number of each row, and the row of each person number (-1: no mentor). */
  readonly canonical: Int32Array
  readonly rowOf: Int32Array
  /** Rows that offer topic t, rising: `offering[offeringPtr[t] .. offeringPtr[t + 1] - 1]`; their cells stand beside them. */
  readonly offeringPtr: Int32Array
  readonly offering: Int32Array
  readonly offeringCell: Int32Array
  /**
   * A cell holds mentors with the same languages and, unless too many people keep hours of their own, the same hours: the
   * rules on both let a whole cell through or none of it.
   */
  readonly cellOf: Int32Array
  readonly cellLanguages: Int32Array
  readonly cellHours: Int32Array
  /** Rows by cell, then place, then level: run r is `runRows[runPtr[r] .. runPtr[r + 1] - 1]`, all of one cell and one place. */
  readonly runPtr: Int32Array
  readonly runRows: Int32Array
  readonly runCell: Int32Array
  readonly runPlace: Int32Array
  /** Any row of each place number, -1 where no mentor has it. */
  readonly rowOfPlace: Int32Array
}

/** With more classes than this, comparing hours cell by cell costs more than asking for the few pairs that remain. */
const mostHourClasses = 256

/** O(mentors + length of their lists). */
export function buildMentorIndex(roster: Roster, dictionaries: Dictionaries): MentorIndex {
  const levels = Float64Array.from(roster.mentors, (person) => roster.people[person]!.level ?? Infinity)
  const canonical = sortByNumber(Int32Array.from(levels.keys()), rankOf(levels))
  const packed = packPeople(
    roster,
    Array.from(canonical, (place) => roster.mentors[place]!),
    dictionaries,
  )
  const rowOf = new Int32Array(roster.people.length).fill(-1)
  packed.members.forEach((person, row) => {
    rowOf[person] = row
  })
  const cells = buildCells(packed)
  const rowOfPlace = new Int32Array(dictionaries.places.size).fill(-1)
  packed.place.forEach((place, row) => {
    rowOfPlace[place] = row
  })
  return {
    packed,
    level: Float64Array.from(canonical, (place) => levels[place]!),
    canonical,
    rowOf,
    rowOfPlace,
    ...cells,
    ...invertOffers(packed, cells.cellOf, dictionaries.topics.size),
    ...buildRuns(packed, cells.cellOf),
  }
}

/** Place of each value among the distinct values. */
function rankOf(values: Float64Array): Int32Array {
  const distinct = Float64Array.from(new Set(values)).sort()
  const ranks = new Map(Array.from(distinct, (value, rank) => [value, rank]))
  return Int32Array.from(values, (value) => ranks.get(value)!)
}

function buildCells({ hours, languageSet }: PackedPeople) {
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
  return { cellOf, cellLanguages: Int32Array.from(cellLanguages), cellHours: Int32Array.from(cellHours) }
}

function invertOffers({ offers, members }: PackedPeople, cellOf: Int32Array, topics: number) {
  const offeringPtr = new Int32Array(topics + 1)
  for (const topic of offers.items) offeringPtr[topic + 1]! += 1
  for (let topic = 0; topic < topics; topic++) offeringPtr[topic + 1]! += offeringPtr[topic]!
  const next = offeringPtr.slice(0, topics)
  const offering = new Int32Array(offers.items.length)
  for (let row = 0; row < members.length; row++) {
    for (let item = offers.ptr[row]!; item < offers.ptr[row + 1]!; item++) {
      offering[next[offers.items[item]!]!++] = row
    }
  }
  return { offeringPtr, offering, offeringCell: offering.map((row) => cellOf[row]!) }
}

function buildRuns({ members, place }: PackedPeople, cellOf: Int32Array) {
  const runRows = sortByNumber(sortByNumber(Int32Array.from(members.keys()), place), cellOf)
  const starts: number[] = []
  runRows.forEach((row, at) => {
    const before = runRows[at - 1]
    if (before === undefined || cellOf[before] !== cellOf[row] || place[before] !== place[row])
      starts.push(at)
  })
  return {
    runRows,
    runPtr: Int32Array.from([...starts, runRows.length]),
    runCell: Int32Array.from(starts, (at) => cellOf[runRows[at]!]!),
    runPlace: Int32Array.from(starts, (at) => place[runRows[at]!]!),
  }
}
