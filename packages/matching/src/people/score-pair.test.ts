import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisation } from './arbitrary-people.fixture.ts'
import type { Person } from './person.ts'
import { type Rules, type ScoreTerm, defaultRules, scoreTerms } from './rules.ts'
import { scorePair } from './score-pair.ts'
import { somebody } from './somebody.ts'

const amira: Person = { ...somebody, id: 'amira' }
const jonas: Person = { ...somebody, id: 'jonas' }

/** Points of one term when it alone has weight, so 0..10,000. */
function alone(
  term: ScoreTerm,
  mentor: Partial<Person>,
  mentee: Partial<Person>,
  rules: Partial<Rules> = {},
): number {
  const weights = Object.fromEntries(
    scoreTerms.map((each) => [each, Number(each === term)]),
  ) as Rules['weights']
  return scorePair({ ...amira, ...mentor }, { ...jonas, ...mentee }, { ...defaultRules(), ...rules, weights })
    .score
}

describe('the score of a pair', () => {
  it('is the sum of its terms, each between 0 and its maximum, in every mode', () => {
    fc.assert(
      fc.property(organisation(6), ({ people, rules }) => {
        for (const mentor of people) {
          for (const mentee of people) {
            const { score, terms } = scorePair(mentor, mentee, rules)
            expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score)
            expect(score).toBeLessThanOrEqual(10_000)
            for (const { points, maximum } of terms) {
              expect(points >= 0 && points <= maximum && Number.isInteger(points)).toBe(true)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('weighs wanted topics by rank: the first of three is worth half', () => {
    const wants = ['AI', 'Excel', 'Podcasts']
    expect(alone('wantedTopics', { offers: ['ai'] }, { wants })).toBe(5000)
    expect(alone('wantedTopics', { offers: ['Podcasts', 'excel'] }, { wants })).toBe(5000)
    expect(alone('wantedTopics', { offers: ['Chess'] }, { wants })).toBe(0)
    expect(alone('wantedTopics', { offers: ['AI'] }, { wants: [] })).toBe(0)
  })

  it('counts a topic wanted twice once, and no topic after the sixteenth', () => {
    expect(alone('wantedTopics', { offers: ['AI'] }, { wants: ['AI', ' ai', 'Excel'] })).toBe(6660)
    const wants = Array.from({ length: 17 }, (_, place) => `topic ${place}`)
    expect(alone('wantedTopics', { offers: ['topic 16'] }, { wants })).toBe(0)
    expect(alone('wantedTopics', { offers: ['topic 15'] }, { wants })).toBe(70)
  })

  it('knows what the mentor gets out of it', () => {
    expect(alone('reverseBenefit', { wants: ['Budgets', 'Law'] }, { offers: ['Budgets'] })).toBe(6660)
  })

  it('rewards another department only where both are stated', () => {
    expect(alone('otherDepartment', { department: 'IT' }, { department: 'Sales' })).toBe(10_000)
    expect(alone('otherDepartment', { department: 'IT' }, { department: ' it ' })).toBe(0)
    expect(alone('otherDepartment', { department: 'IT' }, { department: '' })).toBe(0)
  })

  it('takes people for strangers unless they are acquainted, either way round', () => {
    expect(alone('strangers', {}, {})).toBe(10_000)
    expect(alone('strangers', {}, {}, { acquainted: [['jonas', 'amira']] })).toBe(0)
  })

  it('compares only the attributes both chose to share', () => {
    const groups = { amira: { g1: 'a', g2: 'b', g3: 'c' }, jonas: { g1: 'a', g2: 'x', g4: 'c' } }
    expect(alone('difference', {}, {}, { groups })).toBe(5000)
    expect(alone('difference', {}, {}, { groups: { amira: { g1: 'a' } } })).toBe(0)
  })

  it('measures interests by the shorter list', () => {
    expect(
      alone('interests', { interests: ['Chess', 'Art', 'Food'] }, { interests: ['art', 'Running'] }),
    ).toBe(5000)
  })

  it('counts a wish of one as half', () => {
    expect(alone('mutualWishes', {}, {}, { wishes: { amira: ['jonas'] } })).toBe(5000)
    expect(alone('mutualWishes', {}, {}, { wishes: { amira: ['jonas'], jonas: ['amira'] } })).toBe(10_000)
  })

  it('turns working style round when difference is wanted', () => {
    const calm = { openness: 50, conscientiousness: 50, extraversion: 50, agreeableness: 50, neuroticism: 0 }
    const lively = { ...calm, neuroticism: 100 }
    expect(alone('workingStyle', { personality: calm }, { personality: lively })).toBe(8000)
    expect(
      alone('workingStyle', { personality: calm }, { personality: lively }, { workingStyle: 'different' }),
    ).toBe(2000)
    expect(alone('workingStyle', { personality: calm }, {})).toBe(0)
  })

  it('is 0 when nothing weighs anything', () => {
    const weights = Object.fromEntries(scoreTerms.map((term) => [term, 0])) as Rules['weights']
    expect(scorePair(amira, jonas, { ...defaultRules(), weights }).score).toBe(0)
  })

  it('is the mean of both directions where both teach, rounded down', () => {
    const mentor = { ...amira, offers: ['AI'], wants: ['Law', 'Tax', 'Art'] }
    const mentee = { ...jonas, offers: ['Tax'], wants: ['AI', 'Chess'] }
    const oneWay = defaultRules()
    const ahead = scorePair(mentor, mentee, oneWay).score
    const back = scorePair(mentee, mentor, oneWay).score
    const mean = Math.floor((ahead + back) / 2)
    expect(scorePair(mentor, mentee, { ...oneWay, mode: 'reciprocal' }).score).toBe(mean)
    expect([ahead, back]).toEqual([3663, 2331])
  })
})
