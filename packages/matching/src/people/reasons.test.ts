import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisation } from './arbitrary-people.fixture.ts'
import type { Person } from './person.ts'
import { describeReason, reasonsFor, unusedColumns } from './reasons.ts'
import { type Roster, openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { somebody } from './somebody.ts'

const amira: Person = {
  ...somebody,
  id: 'amira',
  department: 'IT',
  offers: ['Short-form video', 'AI tools'],
  interests: ['Chess'],
}
const jonas: Person = {
  ...somebody,
  id: 'jonas',
  department: 'Sales',
  wants: ['ai  tools', 'Law', 'short-form video'],
  interests: ['chess '],
}

function open(people: readonly Person[], rules: Rules): Roster {
  const roster = openRoster(people, rules)
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems))
  return roster.value
}

describe('why a pair is a pair', () => {
  it('tells topics by rank as the one who wants them wrote them, and what else gave points', () => {
    const reasons = reasonsFor(open([amira, jonas], defaultRules()), 'amira', 'jonas')
    const told = reasons?.terms
      .filter(({ points }) => points > 0)
      .map((each) => [each.term, each.points, each.evidence])
    expect(told).toEqual([
      ['wantedTopics', 3330, ['ai  tools', 'short-form video']],
      ['otherDepartment', 1500, ['IT', 'Sales']],
      ['interests', 1000, ['Chess']],
    ])
    expect(reasons).toMatchObject({ score: 5830, fit: 58 })
  })

  it('says of background only that both chose to share it', () => {
    const groups = { amira: { ethnicity: 'secret one' }, jonas: { ethnicity: 'secret two' } }
    const rules = { ...defaultRules(), groups, weights: { ...defaultRules().weights, difference: 100 } }
    const reasons = reasonsFor(open([amira, jonas], rules), 'amira', 'jonas')
    expect(JSON.stringify(reasons)).not.toMatch(/secret|ethnicity/u)
    const difference = reasons?.terms.find(({ term }) => term === 'difference')
    expect(difference).toMatchObject({ points: 5000, evidence: [] })
    expect(describeReason(difference!)).toBe('different backgrounds, from what both chose to share')
  })

  it('never shows a group, a wish or a working style, and sums to the score', () => {
    fc.assert(
      fc.property(organisation(6), ({ people, rules }) => {
        const roster = open(people, rules)
        for (const mentor of people) {
          for (const mentee of people) {
            const { score, terms } = reasonsFor(roster, mentor.id, mentee.id)!
            expect(terms.reduce((sum, { points }) => sum + points, 0)).toBe(score)
            const hidden = terms.filter(({ term }) =>
              /difference|mutualWishes|workingStyle|strangers/u.test(term),
            )
            expect(hidden.flatMap(({ evidence }) => evidence)).toEqual([])
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('has nothing to say of somebody nobody knows', () => {
    expect(reasonsFor(open([amira], defaultRules()), 'amira', 'ghost')).toBeNull()
  })
})

describe('what was not used', () => {
  it('always has birth year, gender and ethnicity in it', () => {
    const used = defaultRules()
    const weights = { ...used.weights, workingStyle: 10 }
    const all = unusedColumns({ ...used, sharedHours: 1, weights })
    expect(all).toEqual(expect.arrayContaining(['birth_year', 'gender', 'ethnicity', 'full_name']))
    expect(all).not.toContain('personality')
    expect(unusedColumns(used)).toEqual(expect.arrayContaining(['personality', 'time_zone']))
  })

  it('does not have a column that only a quota looks at', () => {
    const rules = defaultRules()
    const plain = { ...rules, weights: { ...rules.weights, otherRegion: 0 } }
    expect(unusedColumns(plain)).toContain('region')
    const quotas: Rules['quotas'] = [{ name: 'across', tag: 'other-region', atLeast: '50%' }]
    expect(unusedColumns({ ...plain, quotas })).not.toContain('region')
  })
})
