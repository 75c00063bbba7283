import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changesNothing,
  countDifference,
  differPerson,
  needsLeaverConfirmation,
  noDifference,
  type ComparedField,
  type ComparedPerson,
  type Comparison,
  type StoredPerson,
} from './people-difference.rules.ts'

const nobody: ComparedPerson = {
  employeeId: 'E1',
  fullName: 'Ada',
  email: 'ada@firm.example',
  managerId: 'E0',
  department: 'Sales',
  location: null,
  region: null,
  country: null,
  level: 3,
  jobTitle: null,
  hiredOn: null,
  leftOn: null,
  languages: ['en'],
  timeZone: null,
  offeredTopics: [],
  wantedTopics: [],
  interests: [],
  participation: null,
}
const stored: StoredPerson = { ...nobody, presence: 'named' }
const everyField = Object.keys(nobody).filter((field) => field !== 'employeeId') as ComparedField[]
const whole: Comparison = { fields: new Set(everyField), today: '2026-05-10', namesEverybody: true }

describe('the difference an HR file makes', () => {
  test.each([
    ['joins', undefined, nobody, []],
    ['leaves', stored, undefined, []],
    ['leaves', stored, { ...nobody, leftOn: '2026-05-09' }, ['leftOn']],
    ['changes', stored, { ...nobody, leftOn: '2026-05-10' }, ['leftOn']],
    ['moves', stored, { ...nobody, managerId: 'E9' }, ['managerId']],
    ['moves', stored, { ...nobody, level: 4, jobTitle: 'Lead' }, ['level', 'jobTitle']],
    ['changes', stored, { ...nobody, fullName: 'Ada B' }, ['fullName']],
    ['changes', stored, { ...nobody, languages: ['en', 'de'] }, ['languages']],
    ['returns', { ...stored, presence: 'absent' }, nobody, []],
    ['returns', { ...stored, leftOn: '2020-01-01' }, nobody, ['leftOn']],
    ['same', { ...stored, presence: 'absent' }, undefined, []],
    ['same', { ...stored, leftOn: '2020-01-01' }, { ...nobody, leftOn: '2020-01-01' }, []],
    ['left-before', undefined, { ...nobody, leftOn: '2020-01-01' }, []],
    ['same', stored, nobody, []],
  ] as const)('%s', (kind, before, after, fields) => {
    expect(differPerson(before, after, whole)).toEqual({ kind, fields })
  })

  test('does not touch a fact the file has no column for', () => {
    const comparison = { ...whole, fields: new Set<ComparedField>(['fullName']) }
    expect(differPerson(stored, { ...nobody, managerId: null, level: null }, comparison).kind).toBe('same')
    expect(differPerson({ ...stored, leftOn: '2020-01-01' }, nobody, comparison).kind).toBe('same')
  })

  test('counts nobody as a leaver when the file only adds people', () => {
    expect(differPerson(stored, undefined, { ...whole, namesEverybody: false }).kind).toBe('same')
  })

  test('is nothing when the same file comes twice', () => {
    const person = fc.record({
      managerId: fc.option(fc.string()),
      level: fc.option(fc.nat(12)),
      languages: fc.array(fc.constantFrom('en', 'de', 'ar')),
      leftOn: fc.constantFrom(null, '2026-05-09', '2026-05-10', '2030-01-01'),
    })
    fc.assert(
      fc.property(person, (facts) => {
        const incoming = { ...nobody, ...facts }
        expect(differPerson({ ...incoming, presence: 'named' }, incoming, whole).kind).toBe('same')
      }),
    )
  })
})

describe('a file that would send many people away', () => {
  const leaving = (leaves: number) => ({ ...noDifference, leaves })

  test('stops when over a tenth would leave', () => {
    expect(needsLeaverConfirmation(leaving(10), 100)).toBe(false)
    expect(needsLeaverConfirmation(leaving(11), 100)).toBe(true)
    expect(needsLeaverConfirmation(leaving(1), 3)).toBe(true)
  })

  test('is no question when nobody is here yet', () => {
    expect(needsLeaverConfirmation(leaving(0), 0)).toBe(false)
  })

  test('says so when it changes nothing', () => {
    expect(changesNothing(countDifference(noDifference, 'same'))).toBe(true)
    expect(changesNothing(countDifference(noDifference, 'left-before'))).toBe(false)
  })
})
