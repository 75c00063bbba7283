import * as fc from 'fast-check'
import type { Person } from './person.ts'
import { type Mode, type Rules, defaultRules, scoreTerms, waivableRules } from './rules.ts'

/** Small organisations in which every rule and every term comes into play; for property tests. */

const topics = [
  'AI',
  'ai ',
  'Python',
  'Excel',
  'Ｅｘｃｅｌ',
  'Social  media',
  'social media',
  'Fintech',
  'Podcasts',
]
const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Asia/Kathmandu', 'Nowhere/Else', null]
const list = (values: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom(...values), { maxLength: most })
const percent = fc.integer({ min: 0, max: 100 })
const often = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 6 })

function person(id: string, ids: readonly string[], vocabulary: readonly string[]): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.constant(id),
    role: fc.constantFrom('mentor', 'mentee', 'both', 'both', 'mentor', 'mentee', 'none'),
    managerId: often(fc.constantFrom(...ids, 'nobody')),
    level: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 12 }),
    leftOn: fc.option(fc.constantFrom('2025-06-30', '2026-06-30'), { freq: 1 }),
    department: fc.constantFrom('', 'IT', ' it', 'Sales', 'Legal'),
    location: fc.constantFrom('', 'Berlin', 'Tokyo'),
    region: fc.constantFrom('', 'EMEA', 'APAC'),
    languages: list(['en', 'EN', 'de', 'cy', 'ja'], 3),
    timeZone: fc.constantFrom(...zones),
    offers: list(vocabulary, 4),
    wants: list(vocabulary, 5),
    interests: list(['Chess', 'chess', 'Running', ...vocabulary.slice(0, 60)], 4),
    personality: fc.option(
      fc.record({
        openness: percent,
        conscientiousness: percent,
        extraversion: percent,
        agreeableness: percent,
        neuroticism: percent,
      }),
    ),
  })
}

/** People with ids that sort differently as numbers and as texts. */
export function people(most: number, vocabulary = topics, least = 0): fc.Arbitrary<readonly Person[]> {
  return fc.integer({ min: least, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, place) => `E${place + 1}`)
    return fc.tuple(...ids.map((id) => person(id, ids, vocabulary)))
  })
}

export function rules(ids: readonly string[]): fc.Arbitrary<Rules> {
  const id = fc.constantFrom(...ids, 'stranger')
  const pair = fc.tuple(id, id)
  const pairs = fc.array(pair, { maxLength: 6 })
  const spans = list(['1 09:00-12:00', '2 13:15-17:30', '7 22:00-24:00', '5 00:00-06:00'], 3)
  return fc.record<Rules>({
    ...constants(defaultRules()),
    mode: fc.constantFrom<Mode>('one-to-one', 'one-to-one', 'reciprocal', 'panel'),
    levelGap: fc.integer({ min: 1, max: 3 }),
    sharedLanguage: fc.boolean(),
    sharedHours: fc.constantFrom(0, 0.25, 3, 20),
    hours: fc.dictionary(id, spans, { maxKeys: 4 }),
    matrixLines: pairs,
    bans: pairs,
    conflicts: pairs,
    pastPairs: pairs,
    waivers: fc.array(fc.tuple(id, id, fc.constantFrom(...waivableRules)), { maxLength: 12 }),
    holds: fc.array(id, { maxLength: 2 }),
    acquainted: pairs,
    wishes: fc.dictionary(id, fc.array(id, { maxLength: 4 }), { maxKeys: 6 }),
    groups: fc.dictionary(id, fc.dictionary(fc.constantFrom('g1', 'g2'), fc.constantFrom('a', 'b')), {
      maxKeys: 12,
    }),
    weights: fc.record(
      Object.fromEntries(
        scoreTerms.map((term) => [term, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }))]),
      ) as unknown as { [term in keyof Rules['weights']]: fc.Arbitrary<number> },
    ),
    workingStyle: fc.constantFrom('similar', 'different'),
    current: pairs,
  })
}

/** People together with rules that speak of them. */
export function organisation(most: number): fc.Arbitrary<{ people: readonly Person[]; rules: Rules }> {
  return people(most).chain((all) =>
    fc.record({ people: fc.constant(all), rules: rules(all.map(({ id }) => id)) }),
  )
}

/** More people, and more topics and interests than a mask has bits. */
export function crowd(): fc.Arbitrary<{ people: readonly Person[]; rules: Rules }> {
  const vocabulary = Array.from({ length: 70 }, (_, place) => `topic ${place}`)
  return people(60, vocabulary, 40).chain((all) =>
    fc.record({ people: fc.constant(all), rules: rules(all.map(({ id }) => id)) }),
  )
}

/** Few mentees and many mentors who resemble one another, so that points just reach, or just miss, what is still wanted. */
export function rivals(): fc.Arbitrary<{ people: readonly Person[]; rules: Rules }> {
  const vocabulary = ['AI', 'Excel', 'Python', 'Sales', 'Law', 'Tax']
  const alike = { leftOn: null, managerId: null, timeZone: 'UTC', personality: null }
  return people(50, vocabulary, 30).chain((all) => {
    const crowded = all.map((each, place): Person => ({
      ...each,
      ...alike,
      role: place < 4 ? 'mentee' : 'mentor',
      level: place < 4 && each.level !== null ? each.level + 2 : each.level,
      interests: each.interests.filter((interest) => vocabulary.includes(interest)),
    }))
    const weight = fc.constantFrom(0, 1, 1, 2, 5)
    const weights = fc.record(
      Object.fromEntries(scoreTerms.map((term) => [term, weight])) as unknown as {
        [term in keyof Rules['weights']]: fc.Arbitrary<number>
      },
    )
    return fc.record({
      people: fc.constant(crowded),
      rules: fc.tuple(rules(crowded.map(({ id }) => id)), weights).map(([others, each]) => ({
        ...others,
        weights: each,
      })),
    })
  })
}

function constants<T extends object>(value: T): { [member in keyof T]: fc.Arbitrary<T[member]> } {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fc.constant(each)])) as {
    [member in keyof T]: fc.Arbitrary<T[member]>
  }
}
