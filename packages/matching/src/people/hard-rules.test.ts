import { describe, expect, it } from 'vitest'
import { type Block, blockedBy, sharedHoursOf } from './hard-rules.ts'
import type { Person } from './person.ts'
import { openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { somebody } from './somebody.ts'

const amira: Person = { ...somebody, id: 'amira', role: 'mentor', level: 2 }
const jonas: Person = { ...somebody, id: 'jonas', role: 'mentee', level: 6 }

function blocks(
  people: readonly Person[],
  rules: Partial<Rules> = {},
  asOf: string | null = null,
): readonly Block[] {
  const roster = openRoster(people, { ...defaultRules(), ...rules }, asOf)
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems))
  return blockedBy(roster.value, 'amira', 'jonas')
}

function hours(mentor: Partial<Person>, mentee: Partial<Person>, rules: Partial<Rules> = {}): number | null {
  const people = [
    { ...amira, ...mentor },
    { ...jonas, ...mentee },
  ]
  const roster = openRoster(people, { ...defaultRules(), ...rules }, '2026-03-01')
  if (!roster.ok) throw new Error(JSON.stringify(roster.problems))
  return sharedHoursOf(roster.value, 0, 1)
}

describe('what forbids a pair', () => {
  it('is nothing for a junior mentor and a senior mentee who have nothing to do with each other', () => {
    expect(blocks([amira, jonas])).toEqual([])
  })

  it('is a gap of too few levels, with the difference', () => {
    expect(blocks([amira, { ...jonas, level: 3 }], { levelGap: 2 })).toEqual([
      { rule: 'level-gap', difference: 1, needed: 2 },
    ])
  })

  it('is a level that is not known', () => {
    expect(blocks([{ ...amira, level: null }, jonas])).toEqual([
      { rule: 'level-gap', difference: null, needed: 1 },
    ])
  })

  it('is a reporting chain, with everybody on it', () => {
    const middle = { ...somebody, id: 'middle', role: 'none', managerId: 'jonas' } as const
    expect(blocks([{ ...amira, managerId: 'middle' }, middle, jonas])).toEqual([
      { rule: 'reporting-chain', path: ['amira', 'middle', 'jonas'] },
    ])
  })

  it('is a matrix line the other way round', () => {
    expect(blocks([amira, jonas], { matrixLines: [['jonas', 'amira']] })).toEqual([
      { rule: 'reporting-chain', path: ['jonas', 'amira'] },
    ])
  })

  it('is never lifted from the reporting chain, whatever else is waived', () => {
    const people = [{ ...amira, managerId: 'jonas', level: 9 }, jonas]
    expect(blocks(people, { waivers: [['amira', 'jonas', 'level-gap']] }).map(({ rule }) => rule)).toEqual([
      'reporting-chain',
    ])
  })

  it('is having no language in common, unless one of them states none', () => {
    const english = { ...jonas, languages: ['English'] }
    expect(blocks([{ ...amira, languages: ['Cymraeg'] }, english])).toEqual([
      { rule: 'language', mentor: ['Cymraeg'], mentee: ['English'] },
    ])
    expect(blocks([{ ...amira, languages: [' ENGLISH'] }, english])).toEqual([])
    expect(blocks([amira, english])).toEqual([])
  })

  it('is a ban with its reason, a conflict either way round, and a past pair unless waived', () => {
    expect(blocks([amira, jonas], { bans: [['amira', 'jonas', 'asked for']] })).toEqual([
      { rule: 'ban', why: 'asked for' },
    ])
    expect(blocks([amira, jonas], { bans: [['jonas', 'amira']] })).toEqual([])
    expect(blocks([amira, jonas], { conflicts: [['jonas', 'amira']] })).toEqual([{ rule: 'conflict' }])
    expect(blocks([amira, jonas], { pastPairs: [['jonas', 'amira']] })).toEqual([{ rule: 'past-pair' }])
    expect(
      blocks([amira, jonas], { pastPairs: [['jonas', 'amira']], waivers: [['amira', 'jonas', 'past-pair']] }),
    ).toEqual([])
  })

  it('is a last day on or before the day of the run', () => {
    const leaver = { ...jonas, leftOn: '2026-06-30' }
    expect(blocks([amira, leaver], {}, '2026-06-29')).toEqual([])
    expect(blocks([amira, leaver], {}, '2026-06-30')).toEqual([{ rule: 'left', person: 'jonas' }])
    expect(blocks([amira, leaver])).toEqual([{ rule: 'left', person: 'jonas' }])
  })

  it('is a hold, a role on the other side, or an id that nobody has', () => {
    expect(blocks([amira, jonas], { holds: ['jonas'] })).toEqual([{ rule: 'hold', person: 'jonas' }])
    expect(blocks([{ ...amira, role: 'mentee' }, jonas])).toEqual([
      { rule: 'not-taking-part', person: 'amira' },
    ])
    expect(blocks([amira])).toEqual([{ rule: 'not-taking-part', person: 'jonas' }])
  })

  it('is, where both teach, that one of them cannot', () => {
    const people = [
      { ...amira, offers: ['AI'], wants: ['Finance'] },
      { ...jonas, offers: ['Sales'], wants: ['ai'] },
    ]
    expect(blocks(people, { mode: 'reciprocal' })).toEqual([
      { rule: 'both-teach', mentorTeaches: true, menteeTeaches: false },
    ])
  })

  it('is every rule that is broken, not only the first', () => {
    const people = [{ ...amira, level: 9, managerId: 'jonas' }, jonas]
    expect(blocks(people, { bans: [['amira', 'jonas']], holds: ['amira'] }).map(({ rule }) => rule)).toEqual([
      'hold',
      'reporting-chain',
      'level-gap',
      'ban',
    ])
  })
})

describe('the hours two people share', () => {
  it('are all 40 of one zone', () => {
    expect(hours({ timeZone: 'Europe/Berlin' }, { timeZone: 'Europe/Paris' })).toBe(40)
  })

  it('are those of the worse half of the year when the clocks change apart', () => {
    // New York is 6 hours behind Berlin; Phoenix, which keeps its clock, 8 in winter and 9 in summer.
    expect(hours({ timeZone: 'Europe/Berlin' }, { timeZone: 'America/New_York' })).toBe(10)
    expect(hours({ timeZone: 'Europe/Berlin' }, { timeZone: 'America/Phoenix' })).toBe(0)
  })

  it('run over the end of the week', () => {
    const stated = { amira: ['7 23:00-24:00'], jonas: ['1 08:00-08:45'] }
    expect(hours({ timeZone: 'UTC' }, { timeZone: 'Asia/Tokyo' }, { hours: stated })).toBe(0.75)
  })

  it('know zones of three quarters of an hour', () => {
    expect(hours({ timeZone: 'UTC' }, { timeZone: 'Asia/Kathmandu' })).toBe(5 * 2.25)
  })

  it.each([null, 'Atlantis/Capital', '2026-01-01T00:00+05:00'])('are not known in zone %s', (timeZone) => {
    expect(hours({ timeZone: 'UTC' }, { timeZone })).toBeNull()
  })

  it('are none for somebody who states an empty list', () => {
    expect(hours({ timeZone: 'UTC' }, { timeZone: 'UTC' }, { hours: { amira: [] } })).toBe(0)
  })

  it('block when they are fewer than needed, with both numbers', () => {
    const people = [
      { ...amira, timeZone: 'Europe/Berlin' },
      { ...jonas, timeZone: 'America/New_York' },
    ]
    expect(blocks(people, { sharedHours: 10 })).toEqual([])
    expect(blocks(people, { sharedHours: 10.25 })).toEqual([
      { rule: 'shared-hours', hours: 10, needed: 10.25 },
    ])
  })
})
