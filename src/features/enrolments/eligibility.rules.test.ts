import { describe, expect, test } from 'vitest'
import { ineligibleFor, openEligibility, sidesOf } from './eligibility.rules.ts'

const person = { level: 5, department: 'Finance', hiredOn: '2020-01-31', leftOn: null, present: true }
const today = '2026-06-01'

describe('eligibility', () => {
  test('keeps nobody off either side while the programme says nothing about levels', () => {
    expect(sidesOf(person, openEligibility, today)).toEqual(['mentor', 'mentee'])
  })

  test('goes by level: the senior cannot guide, the junior cannot be guided', () => {
    const rules = { ...openEligibility, mentorLevelTo: 4, menteeLevelFrom: 6 }
    expect(ineligibleFor('mentor', person, rules, today)).toBe('too-senior')
    expect(ineligibleFor('mentee', person, rules, today)).toBe('too-junior')
    expect(ineligibleFor('mentor', { ...person, level: 4 }, rules, today)).toBeUndefined()
    expect(ineligibleFor('mentee', { ...person, level: 6 }, rules, today)).toBeUndefined()
  })

  test('ends on the last day somebody works here and when a file no longer names them', () => {
    expect(ineligibleFor('mentor', { ...person, leftOn: today }, openEligibility, today)).toBe('left')
    expect(
      ineligibleFor('mentor', { ...person, leftOn: '2026-06-02' }, openEligibility, today),
    ).toBeUndefined()
    expect(ineligibleFor('mentor', { ...person, present: false }, openEligibility, today)).toBe('left')
  })

  test('needs a level, and asks for time in the organisation only when the programme does', () => {
    expect(ineligibleFor('mentee', { ...person, level: null }, openEligibility, today)).toBe('no-level')
    const year = { ...openEligibility, minimumMonths: 12 }
    expect(ineligibleFor('mentor', { ...person, hiredOn: '2025-06-02' }, year, today)).toBe('too-new')
    expect(ineligibleFor('mentor', { ...person, hiredOn: '2025-06-01' }, year, today)).toBeUndefined()
    expect(
      ineligibleFor('mentor', { ...person, hiredOn: '2026-05-30' }, openEligibility, today),
    ).toBeUndefined()
  })

  test('may be for some departments only', () => {
    expect(ineligibleFor('mentor', person, { ...openEligibility, departments: ['Sales'] }, today)).toBe(
      'other-department',
    )
    expect(
      ineligibleFor('mentor', person, { ...openEligibility, departments: ['Finance'] }, today),
    ).toBeUndefined()
  })
})
