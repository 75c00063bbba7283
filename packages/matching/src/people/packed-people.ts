import { type Dictionary, createDictionary, createVocabulary, pairNumber } from './dictionary.ts'
import { type Lists, numberSets, packTexts, takeLists, toLists } from './packed-lists.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'

/** One numbering for both sides, so that numbers can be compared across them. Number 0 of a text is "not stated". */
export interface Dictionaries {
  readonly topics: Dictionary<string>
  readonly interests: Dictionary<string>
  readonly languages: Dictionary<string>
  readonly languageSets: Dictionary<number>
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
  /** People with the same languages have the same number, below languageSets.size. */
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
    most?: number,
  ): Lists => packTexts(people.map(list), words, most)
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
    languageSet: numberSets(languages, to.languageSets),
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
  const lists = (from: Lists): Lists => takeLists(from, rows)
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
