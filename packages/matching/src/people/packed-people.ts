import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import { toToken } from './token.ts'

/** Lists as compressed rows: list of row r is `items[ptr[r] .. ptr[r + 1] - 1]`. */
export interface Lists {
  readonly ptr: Int32Array
  readonly items: Int32Array
}

/** Numbers for texts, given out in the order of asking. */
export type Dictionary = Map<string, number>

/** One numbering for both sides, so that numbers can be compared across them. Number 0 of a place is "not stated". */
export interface Dictionaries {
  readonly topics: Dictionary
  readonly interests: Dictionary
  readonly languages: Dictionary
  readonly languageSets: Dictionary
  readonly departments: Dictionary
  readonly regions: Dictionary
  readonly locations: Dictionary
  readonly places: Dictionary
  readonly attributes: Dictionary
  readonly groups: Dictionary
}

export function createDictionaries(): Dictionaries {
  const place = (): Dictionary => new Map([['', 0]])
  return {
    topics: new Map(),
    interests: new Map(),
    languages: new Map(),
    languageSets: new Map(),
    departments: place(),
    regions: place(),
    locations: place(),
    places: new Map(),
    attributes: new Map(),
    groups: new Map(),
  }
}

/** One side as columns; row r is `members[r]`, a person number. */
export interface PackedPeople {
  readonly members: Int32Array
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
  const keys = rememberTokens()
  const people = members.map((member) => roster.people[member]!)
  const numbers = (
    dictionary: Dictionary,
    list: (person: Person) => readonly string[],
    most = Infinity,
  ): Lists => toLists(people.map((person) => toNumbers(dictionary, keys, list(person), most)))
  const placed = (dictionary: Dictionary, text: (person: Person) => string): Int32Array =>
    Int32Array.from(people, (person) => numberOf(dictionary, keys(text(person))))
  const languages = numbers(to.languages, (person) => person.languages)
  const department = placed(to.departments, (person) => person.department)
  const region = placed(to.regions, (person) => person.region)
  const location = placed(to.locations, (person) => person.location)
  return {
    members: Int32Array.from(members),
    offers: numbers(to.topics, (person) => person.offers),
    wants: numbers(to.topics, (person) => person.wants, rankedTopics),
    interests: numbers(to.interests, (person) => person.interests),
    languages,
    languageSet: Int32Array.from(people, (_, row) =>
      numberOf(
        to.languageSets,
        languages.items
          .slice(languages.ptr[row], languages.ptr[row + 1])
          .sort()
          .join(' '),
      ),
    ),
    department,
    region,
    location,
    place: Int32Array.from(people, (_, row) =>
      numberOf(to.places, `${department[row]} ${region[row]} ${location[row]}`),
    ),
    hours: Int32Array.from(members, (member) =>
      roster.rules.sharedHours > 0 ? roster.availability.classOf[member]! : -1,
    ),
    style: packStyles(people),
    groups: toLists(people.map((person) => packGroups(roster, person.id, to))),
  }
}

/** `toToken` that folds each text once: people share most of what they write. */
function rememberTokens(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const key = toToken(text)
    known.set(text, key)
    return key
  }
}

/** Distinct numbers of a list in order, the first `most`. */
function toNumbers(
  dictionary: Dictionary,
  keys: (text: string) => string,
  list: readonly string[],
  most: number,
): readonly number[] {
  const found: number[] = []
  for (const text of list) {
    const key = keys(text)
    if (key === '' || found.length === most) continue
    const number = numberOf(dictionary, key)
    if (!found.includes(number)) found.push(number)
  }
  return found
}

function numberOf(dictionary: Dictionary, key: string): number {
  const known = dictionary.get(key)
  if (known !== undefined) return known
  dictionary.set(key, dictionary.size)
  return dictionary.size - 1
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
    numberOf(to.attributes, attribute),
    numberOf(to.groups, group),
  ])
}
