import { describe, expect, it } from 'vitest'
import { pairFacts } from './pair-facts.ts'
import { openRoster } from './roster.ts'
import { defaultRules } from './rules.ts'
import { somebody } from './somebody.ts'

const amira = {
  ...somebody,
  id: 'amira',
  level: 2,
  languages: ['English', 'Welsh'],
  timeZone: 'Europe/London',
}
const jonas = {
  ...somebody,
  id: 'jonas',
  level: 6,
  languages: ['german', 'english'],
  timeZone: 'Europe/Berlin',
}
const roster = openRoster([amira, jonas, { ...somebody, id: 'new' }], defaultRules())

describe('the facts of a pair', () => {
  it('are levels apart, languages in common and hours in common', () => {
    expect(roster.ok && pairFacts(roster.value, 'amira', 'jonas')).toEqual({
      levelDifference: 4,
      sharedLanguages: ['English'],
      sharedHours: 35,
    })
  })

  it('are not known of somebody who states nothing', () => {
    expect(roster.ok && pairFacts(roster.value, 'amira', 'new')).toEqual({
      levelDifference: null,
      sharedLanguages: [],
      sharedHours: null,
    })
  })

  it('do not exist for an unknown id', () => {
    expect(roster.ok && pairFacts(roster.value, 'amira', 'ghost')).toBeNull()
  })
})
