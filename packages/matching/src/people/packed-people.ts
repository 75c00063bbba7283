import { type Dictionary, createDictionary, createVocabulary, pairNumber } from './dictionary.ts'
import { type Lists, numberSets, packTexts, takeLists, takeNumbers } from './packed-lists.ts'
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

/** Of what somebody wants so many topics count, the first. */
export const rankedTopics = 16

/**
 * Packs the given people, in that order. O(length of their lists). Columns are filled by plain loops: `Int32Array.from` asks an
 * iterator for each value and takes several times as long.
 */
export function packPeople(roster: Roster, members: readonly number[], to: Dictionaries): PackedPeople {
  const people = members.map((member) => roster.people[member]!)
  const languages = packTexts(people, (person) => person.languages, to.languages)
  const department = packTokens(people, (person) => person.department, to.departments)
  const region = packTokens(people, (person) => person.region, to.regions)
  const location = packTokens(people, (person) => person.location, to.locations)
  const { availability, rules } = roster
  const place = new Int32Array(people.length)
  const hours = new Int32Array(people.length).fill(-1)
  const level = new Float64Array(people.length)
  for (let row = 0; row < people.length; row++) {
    const division = to.divisions.numberOf(pairNumber(department[row]!, region[row]!))
    place[row] = to.places.numberOf(pairNumber(division, location[row]!))
    level[row] = people[row]!.level ?? NaN
    if (rules.sharedHours > 0) hours[row] = availability.classOf[members[row]!]!
  }
  return {
    members: new Int32Array(members),
    level,
    offers: packTexts(people, (person) => person.offers, to.topics),
    wants: packTexts(people, (person) => person.wants, to.topics, rankedTopics),
    interests: packTexts(people, (person) => person.interests, to.interests),
    languages,
    languageSet: numberSets(languages, to.languageSets),
    department,
    region,
    location,
    place,
    hours,
    style: packStyles(people),
    groups: packGroups(roster, people, to),
  }
}

function packTokens(
  people: readonly Person[],
  textOf: (person: Person) => string,
  words: Dictionary<string>,
): Int32Array {
  const numbers = new Int32Array(people.length)
  for (let row = 0; row < people.length; row++) numbers[row] = words.numberOf(textOf(people[row]!))
  return numbers
}

/** Some of the rows, or all, in another order: row r is what row `rows[r]` was. */
export function takeRows(packed: PackedPeople, rows: Int32Array): PackedPeople {
  const column = (from: Int32Array): Int32Array => takeNumbers(from, rows)
  const lists = (from: Lists): Lists => takeLists(from, rows)
  const style = new Uint8Array(5 * rows.length)
  const level = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!
    level[place] = packed.level[row]!
    for (let each = 0; each < 5; each++) style[5 * place + each] = packed.style[5 * row + each]!
  }
  return {
    members: column(packed.members),
    level,
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

function packGroups({ rules }: Roster, people: readonly Person[], to: Dictionaries): Lists {
  const ptr = new Int32Array(people.length + 1)
  const items: number[] = []
  for (let row = 0; row < people.length; row++) {
    const { id } = people[row]!
    if (Object.hasOwn(rules.groups, id)) {
      for (const [attribute, group] of Object.entries(rules.groups[id]!)) {
        items.push(to.attributes.numberOf(attribute), to.groups.numberOf(group))
      }
    }
    ptr[row + 1] = items.length
  }
  return { ptr, items: new Int32Array(items) }
}
