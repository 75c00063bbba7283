import { sharedQuartersOf } from './availability.ts'
import type { MentorIndex } from './mentor-index.ts'
import type { PackedPeople } from './packed-people.ts'
import type { Roster } from './roster.ts'

/** What the rules on languages and hours let through for the mentee turned to. */
export interface CellFilter {
  turnTo(mentee: number): void
  /** 1 for each cell of the index that passes. */
  readonly cells: Uint8Array
  /** Whether mentors of this class of hours share enough of them. */
  hours(hoursClass: number): boolean
}

/** O(cells) for each turn to other languages or hours; a comparison of hours is made once for a class. */
export function createCellFilter(roster: Roster, index: MentorIndex, mentees: PackedPeople): CellFilter {
  const { availability, rules } = roster
  const needed = rules.sharedHours * 4
  const cells = new Uint8Array(index.cellLanguages.length)
  const sets = index.cellLanguages.reduce((most, set) => Math.max(most, set), -1) + 1
  /** 0 not asked yet, 1 a shared language, 2 none. */
  const languageFit = new Uint8Array(sets)
  /** 0 not asked yet, 1 enough shared hours, 2 too few. */
  const hoursFit = new Uint8Array(availability.weeks.length)
  const { languages, languageSet } = index.packed
  let current = -1
  let ownHours = -1

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
  const fillCells = (mentee: number): void => {
    languageFit.fill(0)
    for (const set of index.cellLanguages) {
      if (languageFit[set] === 0) languageFit[set] = !rules.sharedLanguage || speaks(mentee, set) ? 1 : 2
    }
    for (let cell = 0; cell < cells.length; cell++) {
      const fits = languageFit[index.cellLanguages[cell]!] === 1 && hours(index.cellHours[cell]!)
      cells[cell] = Number(fits)
    }
  }
  return {
    cells,
    hours,
    turnTo(mentee: number): void {
      const same =
        current >= 0 &&
        mentees.languageSet[current] === mentees.languageSet[mentee] &&
        mentees.hours[current] === mentees.hours[mentee]
      current = mentee
      if (same) return
      if (ownHours !== mentees.hours[mentee]) hoursFit.fill(0)
      ownHours = mentees.hours[mentee]!
      fillCells(mentee)
    },
  }
}
