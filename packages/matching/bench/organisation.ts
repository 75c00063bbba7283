import type { Person } from '../src/people/person.ts'
import { type Rules, defaultRules } from '../src/people/rules.ts'
import { randomSource } from './sparse-family.ts'

/** location, region, time zone, languages spoken there, share of people. */
const locations = [
  ['London', 'EMEA', 'Europe/London', ['English'], 8],
  ['Cardiff', 'EMEA', 'Europe/London', ['English', 'Welsh'], 3],
  ['Berlin', 'EMEA', 'Europe/Berlin', ['German'], 6],
  ['Paris', 'EMEA', 'Europe/Paris', ['French'], 5],
  ['Warsaw', 'EMEA', 'Europe/Warsaw', ['Polish'], 4],
  ['Dubai', 'EMEA', 'Asia/Dubai', ['English', 'Arabic'], 3],
  ['New York', 'Americas', 'America/New_York', ['English'], 8],
  ['Chicago', 'Americas', 'America/Chicago', ['English'], 5],
  ['Phoenix', 'Americas', 'America/Phoenix', ['English', 'Spanish'], 2],
  ['Seattle', 'Americas', 'America/Los_Angeles', ['English'], 5],
  ['São Paulo', 'Americas', 'America/Sao_Paulo', ['Portuguese'], 4],
  ['Bengaluru', 'APAC', 'Asia/Kolkata', ['English', 'Hindi'], 8],
  ['Kathmandu', 'APAC', 'Asia/Kathmandu', ['English'], 1],
  ['Singapore', 'APAC', 'Asia/Singapore', ['English', 'Mandarin'], 4],
  ['Tokyo', 'APAC', 'Asia/Tokyo', ['Japanese'], 4],
  ['Sydney', 'APAC', 'Australia/Sydney', ['English'], 3],
] as const
const places = locations.flatMap((location) => Array.from({ length: location[4] }, () => location))

const departments = 24
const topics = 120
const interests = 60

export interface Organisation {
  readonly people: readonly Person[]
  readonly rules: Rules
}

/**
 * `size` mentors (levels 1..7) and `size` mentees (levels 3..10) in one chart, with every hard rule in force: level gap, chain with
 * matrix lines, language, 3 shared hours a week, bans, conflicts, past pairs. Topics and departments are skewed.
 */
export function makeOrganisation(size: number, seed: number): Organisation {
  const pick = randomSource(seed)
  const share = (): number => pick(2 ** 30) / 2 ** 30
  const skewed = (count: number): number => Math.floor(share() ** 1.6 * count)
  const list = (least: number, most: number, entry: () => string): string[] => [
    ...new Set(Array.from({ length: least + pick(most - least + 1) }, entry)),
  ]
  const byLevel: number[][] = Array.from({ length: 11 }, () => [])
  const drafts = Array.from({ length: 2 * size }, (_, place) => {
    const mentor = place < size
    const level = mentor ? 1 + skewed(7) : 3 + skewed(8)
    byLevel[level]!.push(place)
    const [location, region, timeZone, spoken] = places[pick(places.length)]!
    return {
      id: `${mentor ? 'm' : 'e'}${place}`,
      role: mentor ? ('mentor' as const) : ('mentee' as const),
      managerId: null,
      level,
      leftOn: null,
      department: `Department ${skewed(departments)}`,
      location,
      region,
      timeZone,
      languages: [...new Set([...spoken, ...(share() < 0.7 ? ['English'] : [])])],
      offers: list(2, 6, () => `Topic ${skewed(topics)}`),
      wants: list(1, 5, () => `Topic ${skewed(topics)}`),
      interests: list(1, 5, () => `Interest ${pick(interests)}`),
      personality: null,
    }
  })
  const people = drafts.map((person): Person => {
    const above = byLevel[person.level + 1 + pick(2)] ?? []
    return { ...person, managerId: above.length === 0 ? null : drafts[above[pick(above.length)]!]!.id }
  })
  const anybody = (): string => people[pick(people.length)]!.id
  const mentor = (): string => people[pick(size)]!.id
  const mentee = (): string => people[size + pick(size)]!.id
  const times = <T>(count: number, entry: () => T): T[] => Array.from({ length: Math.floor(count) }, entry)
  return {
    people,
    rules: {
      ...defaultRules(),
      sharedHours: 3,
      matrixLines: times(size / 10, () => [anybody(), anybody()] as const),
      bans: times(size / 10, () => [mentor(), mentee()] as const),
      conflicts: times(size / 20, () => [mentor(), mentee()] as const),
      pastPairs: times(size / 10, () => [mentor(), mentee()] as const),
      wishes: Object.fromEntries(times(size / 5, () => [mentee(), [mentor(), mentor()]])),
      candidates: { topPerMentee: 50 },
    },
  }
}
