import { createDictionary, pairNumber } from './dictionary.ts'
import { takeNumbers } from './packed-lists.ts'
import type { Dictionaries, PackedPeople } from './packed-people.ts'
import { packPeople, rankedTopics, takeRows } from './packed-people.ts'
import type { Roster } from './roster.ts'
import { type RowSets, toRowSets } from './row-sets.ts'
import { countUp, rankOf, sortByNumber } from './sort-by-number.ts'

/**
 * The mentors, laid out so that one mentee meets few of them. Rows stand by cell and within a cell by level, so what the rules on
 * languages, hours and levels let through of a cell ends at one row; unknown levels stand last.
 */
export interface MentorIndex {
  readonly packed: PackedPeople
  /** Canonical number of each row, and the row of each person number (-1: no mentor). */
  readonly canonical: Int32Array
  readonly rowOf: Int32Array
  readonly cells: MentorCells
  /** Rows by what they offer, want and are interested in; `offering` has room for as many more as somebody wants. */
  readonly offering: RowSets
  readonly wanting: RowSets
  readonly interested: RowSets
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
  /** Whether hours are the same within each cell. */
  readonly byHours: boolean
}

/** With more classes than this, comparing hours cell by cell costs more than asking for the few pairs that remain. */
const mostHourClasses = 256

/** O(mentors + length of their lists). */
export function buildMentorIndex(roster: Roster, dictionaries: Dictionaries): MentorIndex {
  const inOrder = packPeople(roster, roster.mentors, dictionaries)
  const { cellOf, languages, hours, byHours } = numberCells(inOrder)
  const byLevel = sortByNumber(countUp(0, cellOf.length), rankOf(inOrder.level))
  const canonical = sortByNumber(byLevel, cellOf)
  const packed = takeRows(inOrder, canonical)
  const rowOf = new Int32Array(roster.people.length).fill(-1)
  const rowOfPlace = new Int32Array(dictionaries.places.size).fill(-1)
  for (let row = 0; row < canonical.length; row++) {
    rowOf[packed.members[row]!] = row
    rowOfPlace[packed.place[row]!] = row
  }
  const of = takeNumbers(cellOf, canonical)
  const ptr = new Int32Array(languages.length + 1)
  for (let row = 0; row < of.length; row++) ptr[of[row]! + 1]! += 1
  for (let cell = 0; cell < languages.length; cell++) ptr[cell + 1]! += ptr[cell]!
  return {
    packed,
    canonical,
    rowOf,
    cells: { of, ptr, languages, hours, byHours },
    offering: toRowSets(packed.offers, dictionaries.topics.size, rankedTopics),
    wanting: toRowSets(packed.wants, dictionaries.topics.size, 0),
    interested: toRowSets(packed.interests, dictionaries.interests.size, 0),
    rowOfPlace,
  }
}

function numberCells({ hours, languageSet }: PackedPeople) {
  const byHours = new Set(hours).size <= mostHourClasses
  const cells = createDictionary<number>()
  const cellLanguages: number[] = []
  const cellHours: number[] = []
  const cellOf = new Int32Array(hours.length)
  for (let row = 0; row < hours.length; row++) {
    const hoursClass = byHours ? hours[row]! : -1
    const cell = cells.numberOf(pairNumber(languageSet[row]!, hoursClass + 1))
    cellOf[row] = cell
    if (cell < cellLanguages.length) continue
    cellLanguages.push(languageSet[row]!)
    cellHours.push(hoursClass)
  }
  return { cellOf, languages: Int32Array.from(cellLanguages), hours: Int32Array.from(cellHours), byHours }
}
