import { type Dictionary, createDictionary, createVocabulary, pairNumber } from './dictionary.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'

/** Lists as compressed rows: list of row r is `items[ptr[r] .. ptr[r + 1] - 1]`. */
export interface Lists {
  readonly ptr: Int32Array
  readonly items: Int32Array
}

/** One numbering for both sides, so that numbers can be compared across them. Number 0 of a text is "not stated". */
export interface Dictionaries {
  readonly topics: Dictionary<string>
  readonly interests: Dictionary<string>
  readonly languages: Dictionary<string>
  readonly languageSets: Dictionary<string>
  readonly departments: Dictionary<string>
  readonly regions: Dictionary<string>
  readonly locations: Dictionary<string>
  readonly divisions: Dictionary<number>
  readonly places: Dictionary<number>
  readonly attributes: Dictionary<string>
  readonly groups: Dictionary<string>
}

export function createDictionaries(): Dictionaries {
  return {
    topics: createVocabulary(),
    interests: createVocabulary(),
    languages: createVocabulary(),
    languageSets: createDictionary(),
    departments: createVocabulary(),
    regions: createVocabulary(),
    locations: createVocabulary(),
    divisions: createDictionary(),
    places: createDictionary(),
    attributes: createDictionary(),
    groups: createDictionary(),
  }
}

/** One side as columns; row r is `members[r]`, a person number. */
export interface PackedPeople {
  readonly members: Int32Array
  /** NaN when not known. */
  readonly level: Float64Array
  readonly offers: Lists
  /** In order of rank, at most 16. */
  readonly wants: Lists
  readonly interests: Lists
  readonly languages: Lists
  /** People with the same languages have the same number; 0..languageSets.size - 1. */
  readonly languageSet: Int32Array
  /** People with the same department, region and location have the same number. */
  readonly place: Int32Array
  readonly department: Int32Array
  readonly region: Int32Array
  readonly location: Int32Array
  /** Class of `Roster.availability`; -1 when it never blocks. */
  readonly hours: Int32Array
  /** Five bytes a row; 255 first when not stated. */
  readonly style: Uint8Array
  /** Attribute and group by turns. */
  readonly groups: Lists
}

const rankedTopics = 16

/** Packs the given people, in that order. O(length of their lists). */
export function packPeople(roster: Roster, members: readonly number[], to: Dictionaries): PackedPeople {
  const people = members.map((member) => roster.people[member]!)
  const numbers = (
    words: Dictionary<string>,
    list: (person: Person) => readonly string[],
    most = Infinity,
  ): Lists => toLists(people.map((person) => toNumbers(words, list(person), most)))
  const placed = (words: Dictionary<string>, text: (person: Person) => string): Int32Array =>
    Int32Array.from(people, (person) => words.numberOf(text(person)))
  const languages = numbers(to.languages, (person) => person.languages)
  const department = placed(to.departments, (person) => person.department)
  const region = placed(to.regions, (person) => person.region)
  const location = placed(to.locations, (person) => person.location)
  const division = department.map((each, row) => to.divisions.numberOf(pairNumber(each, region[row]!)))
  return {
    members: Int32Array.from(members),
    level: Float64Array.from(people, (person) => person.level ?? NaN),
    offers: numbers(to.topics, (person) => person.offers),
    wants: numbers(to.topics, (person) => person.wants, rankedTopics),
    interests: numbers(to.interests, (person) => person.interests),
    languages,
    languageSet: numberSets(to.languageSets, people, languages),
    department,
    region,
    location,
    place: division.map((each, row) => to.places.numberOf(pairNumber(each, location[row]!))),
    hours: Int32Array.from(members, (member) =>
      roster.rules.sharedHours > 0 ? roster.availability.classOf[member]! : -1,
    ),
    style: packStyles(people),
    groups: toLists(people.map((person) => packGroups(roster, person.id, to))),
  }
}

/** Some of the rows, or all, in another order: row r is what row `rows[r]` was. */
export function takeRows(packed: PackedPeople, rows: Int32Array): PackedPeople {
  const column = (from: Int32Array): Int32Array => rows.map((row) => from[row]!)
  const lists = ({ ptr, items }: Lists): Lists => {
    const taken = { ptr: new Int32Array(rows.length + 1), items: new Int32Array(items.length) }
    let next = 0
    rows.forEach((row, place) => {
      for (let item = ptr[row]!; item < ptr[row + 1]!; item++) taken.items[next++] = items[item]!
      taken.ptr[place + 1] = next
    })
    return taken
  }
  const style = new Uint8Array(5 * rows.length)
  rows.forEach((row, place) => style.set(packed.style.subarray(5 * row, 5 * row + 5), 5 * place))
  return {
    members: column(packed.members),
    level: Float64Array.from(rows, (row) => packed.level[row]!),
    offers: lists(packed.offers),
    wants: lists(packed.wants),
    interests: lists(packed.interests),
    languages: lists(packed.languages),
    languageSet: column(packed.languageSet),
    department: column(packed.department),
    region: column(packed.region),
    location: column(packed.location),
    place: column(packed.place),
    hours: column(packed.hours),
    style,
    groups: lists(packed.groups),
  }
}

/** Distinct numbers of a list in order, the first `most`. */
function toNumbers(words: Dictionary<string>, list: readonly string[], most: number): readonly number[] {
  const found: number[] = []
  for (const text of list) {
    const number = words.numberOf(text)
    if (number !== 0 && found.length < most && !found.includes(number)) found.push(number)
  }
  return found
}

/** Lists of the same languages in another order, or written another way, are the same set. */
function numberSets(sets: Dictionary<string>, people: readonly Person[], languages: Lists): Int32Array {
  const known = new Map<string, number>()
  return Int32Array.from(people, (person, row) => {
    const written = JSON.stringify(person.languages)
    const before = known.get(written)
    if (before !== undefined) return before
    const own = languages.items.slice(languages.ptr[row], languages.ptr[row + 1]).sort()
    const set = sets.numberOf(own.join(' '))
    known.set(written, set)
    return set
  })
}

function toLists(rows: readonly (readonly number[])[]): Lists {
  const ptr = new Int32Array(rows.length + 1)
  rows.forEach((row, place) => {
    ptr[place + 1] = ptr[place]! + row.length
  })
  const items = new Int32Array(ptr[rows.length]!)
  rows.forEach((row, place) => items.set(row, ptr[place]))
  return { ptr, items }
}

function packStyles(people: readonly Person[]): Uint8Array {
  const style = new Uint8Array(people.length * 5).fill(255)
  people.forEach(({ personality }, row) => {
    if (personality === null) return
    const { openness, conscientiousness, extraversion, agreeableness, neuroticism } = personality
    style.set([openness, conscientiousness, extraversion, agreeableness, neuroticism], row * 5)
  })
  return style
}

function packGroups(roster: Roster, id: string, to: Dictionaries): readonly number[] {
  if (!Object.hasOwn(roster.rules.groups, id)) return []
  return Object.entries(roster.rules.groups[id]!).flatMap(([attribute, group]) => [
    to.attributes.numberOf(attribute),
    to.groups.numberOf(group),
  ])
}
