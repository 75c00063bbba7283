import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisation } from './arbitrary-people.fixture.ts'
import { blockedBy } from './hard-rules.ts'
import type { Person } from './person.ts'
import { type Roster, openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { somebody } from './somebody.ts'
import { whyUnmatched } from './why-unmatched.ts'

const jonas: Person = { ...somebody, id: 'jonas', role: 'mentee', level: 6, languages: ['English'] }

function mentor(id: string, given: Partial<Person>): Person {
  return { ...somebody, id, role: 'mentor', level: 2, ...given }
}

function open(people: readonly Person[], rules: Partial<Rules> = {}): Roster {
  const roster = openRoster(people, { ...defaultRules(), ...rules })
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems))
  return roster.value
}

describe('why somebody has no partner', () => {
  it('counts what each rule takes away, in all and alone', () => {
    const people = [
      jonas,
      mentor('below', { managerId: 'jonas' }),
      mentor('equal', { level: 6 }),
      mentor('both', { level: 6, languages: ['Welsh'] }),
      mentor('fine', {}),
      mentor('gone', { leftOn: '2025-01-01' }),
    ]
    expect(whyUnmatched(open(people), 'jonas', 'mentee')).toMatchObject({
      possible: 4,
      legal: 1,
      cuts: [
        { rule: 'reporting-chain', partners: 1, alone: 1 },
        { rule: 'level-gap', partners: 2, alone: 1 },
        { rule: 'language', partners: 1, alone: 0 },
      ],
    })
  })

  it('offers the mildest change first when a harder one gains nothing', () => {
    const people = [jonas, mentor('near', { level: 4, offers: ['AI'] }), mentor('nearer', { level: 5 })]
    const why = whyUnmatched(open([...people, { ...jonas, id: 'other' }], { levelGap: 3 }), 'jonas', 'mentee')
    expect(why?.relaxations).toEqual([
      { rule: 'level-gap', to: 2, partners: 1, best: { id: 'near', score: 0, effect: 0 } },
    ])
  })

  it('offers a further step when it leads to a better partner', () => {
    const people = [
      { ...jonas, wants: ['AI'] },
      mentor('near', { level: 4 }),
      mentor('nearer', { level: 5, offers: ['AI'] }),
    ]
    const why = whyUnmatched(open(people, { levelGap: 3 }), 'jonas', 'mentee')
    expect(why?.relaxations).toEqual([
      { rule: 'level-gap', to: 1, partners: 2, best: { id: 'nearer', score: 5000, effect: 5000 } },
      { rule: 'level-gap', to: 2, partners: 1, best: { id: 'near', score: 0, effect: 0 } },
    ])
  })

  it('never offers to relax the reporting chain', () => {
    const people = [jonas, mentor('below', { managerId: 'jonas' })]
    expect(whyUnmatched(open(people), 'jonas', 'mentee')?.relaxations).toEqual([])
  })

  it('ranks changes by what they are worth to everybody when told', () => {
    const people = [jonas, mentor('welsh', { languages: ['Welsh'] }), mentor('past', {})]
    const roster = open(people, { pastPairs: [['jonas', 'past']] })
    const why = whyUnmatched(
      roster,
      'jonas',
      'mentee',
      (id, _mentee, score) => score - (id === 'welsh' ? 10 : 20),
    )
    expect(why?.relaxations.map(({ rule, best }) => [rule, best.id, best.effect])).toEqual([
      ['language', 'welsh', -10],
      ['past-pair', 'past', -20],
    ])
  })

  it('answers null for somebody who does not take that side', () => {
    expect(whyUnmatched(open([jonas]), 'jonas', 'mentor')).toBeNull()
    expect(whyUnmatched(open([jonas]), 'ghost', 'mentor')).toBeNull()
  })

  it('agrees with asking for every pair', () => {
    fc.assert(
      fc.property(organisation(10), ({ people, rules }) => {
        const roster = open(people, rules)
        for (const { id } of people) {
          const why = whyUnmatched(roster, id, 'mentee')
          if (why === null) continue
          const partners = people.filter(
            ({ id: other, role, leftOn }) => other !== id && isMentor(role) && leftOn === null,
          )
          const broken = partners.map(
            (partner) => new Set(blockedBy(roster, partner.id, id).map(({ rule }) => rule)),
          )
          expect(why.possible).toBe(partners.length)
          expect(why.legal).toBe(broken.filter(({ size }) => size === 0).length)
          for (const { rule, partners: all, alone } of why.cuts) {
            expect(all).toBe(broken.filter((rules) => rules.has(rule)).length)
            expect(alone).toBe(broken.filter((rules) => rules.has(rule) && rules.size === 1).length)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

function isMentor(role: Person['role']): boolean {
  return role === 'mentor' || role === 'both'
}
