import { sharedQuartersOf } from './availability.ts'
import type { MentorIndex } from './mentor-index.ts'
import type { PackedPeople } from './packed-people.ts'
import type { Roster } from './roster.ts'

/** What the rules on languages, hours and levels let through for the mentee turned to. */
export interface CellFilter {
  /** Whether `ends` are others than before. */
  turnTo(mentee: number): boolean
  /** Of each cell of the index, only rows below its end pass; 0 when none does. */
  readonly ends: Int32Array
  /** Whether mentors of this class of hours share enough of them. */
  hours(hoursClass: number): boolean
}

/** O(cells) for each turn to other languages, hours or level; a comparison of hours is made once for a class. */
export function createCellFilter(roster: Roster, index: MentorIndex, mentees: PackedPeople): CellFilter {
  const { availability, rules } = roster
  const needed = rules.sharedHours * 4
  const { cells } = index
  const opens = new Uint8Array(cells.languages.length)
  const ends = new Int32Array(cells.languages.length)
  const sets = cells.languages.reduce((most, set) => Math.max(most, set), -1) + 1
  /** 0 not asked yet, 1 a shared language, 2 none. */
  const languageFit = new Uint8Array(sets)
  /** 0 not asked yet, 1 enough shared hours, 2 too few. */
  const hoursFit = new Uint8Array(availability.weeks.length)
  const { languages, languageSet } = index.packed
  let current = -1
  let ownHours = -1
  let ownLevel = NaN

  const hours = (hoursClass: number): boolean => {
    if (hoursClass < 0 || ownHours < 0) return true
    if (hoursFit[hoursClass] === 0) {
      hoursFit[hoursClass] = sharedQuartersOf(availability, ownHours, hoursClass) >= needed ? 1 : 2
    }
    return hoursFit[hoursClass] === 1
  }
  const rowOfSet = new Int32Array(sets)
  languageSet.forEach((set, row) => {
    rowOfSet[set] = row
  })
  const speaks = (mentee: number, set: number): boolean => {
    const row = rowOfSet[set]!
    const own = mentees.languages.items.subarray(
      mentees.languages.ptr[mentee],
      mentees.languages.ptr[mentee + 1],
    )
    const theirs = languages.items.subarray(languages.ptr[row], languages.ptr[row + 1])
    return own.length === 0 || theirs.length === 0 || own.some((language) => theirs.includes(language))
  }
  const openCells = (mentee: number): void => {
    languageFit.fill(0)
    for (const set of cells.languages) {
      if (languageFit[set] === 0) languageFit[set] = !rules.sharedLanguage || speaks(mentee, set) ? 1 : 2
    }
    for (let cell = 0; cell < opens.length; cell++) {
      opens[cell] = Number(languageFit[cells.languages[cell]!] === 1 && hours(cells.hours[cell]!))
    }
  }
  const endCells = (): void => {
    for (let cell = 0; cell < ends.length; cell++) {
      ends[cell] =
        opens[cell] === 0
          ? 0
          : endOf(index.packed.level, cells.ptr[cell]!, cells.ptr[cell + 1]!, ownLevel - rules.levelGap)
    }
  }
  return {
    ends,
    hours,
    turnTo(mentee) {
      const sameCells =
        current >= 0 &&
        mentees.languageSet[current] === mentees.languageSet[mentee] &&
        mentees.hours[current] === mentees.hours[mentee]
      const level = mentees.level[mentee]!
      if (ownHours !== mentees.hours[mentee]) hoursFit.fill(0)
      ownHours = mentees.hours[mentee]!
      current = mentee
      if (!sameCells) openCells(mentee)
      if (sameCells && level === ownLevel) return false
      ownLevel = level
      endCells()
      return true
    },
  }
}

/** The first of the rows `low .. high - 1`, whose levels rise, with a level above `limit` or not known; `high` when there is none. */
function endOf(level: Float64Array, low: number, high: number, limit: number): number {
  while (low < high) {
    const middle = (low + high) >> 1
    if (level[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
