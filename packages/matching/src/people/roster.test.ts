import { describe, expect, it } from 'vitest'
import type { Person } from './person.ts'
import { capacityOf, openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { somebody } from './somebody.ts'

const people: readonly Person[] = ['E10', 'E9', 'e1', 'E1'].map((id) => ({ ...somebody, id }))

describe('opening a roster', () => {
  it('puts each side in canonical order, by code units and not as numbers', () => {
    const roster = openRoster(people, defaultRules())
    const ids = roster.ok && roster.value.mentors.map((person) => roster.value.people[person]!.id)
    expect(ids).toEqual(['E1', 'E10', 'E9', 'e1'])
  })

  it('leaves leavers and holds out of both sides', () => {
    const gone = { ...somebody, id: 'gone', leftOn: '2026-01-31' }
    const rules = { ...defaultRules(), holds: ['E9'] }
    const on = (asOf: string): number | false => {
      const roster = openRoster([...people, gone], rules, asOf)
      return roster.ok && roster.value.mentees.length
    }
    expect([on('2026-01-30'), on('2026-01-31')]).toEqual([4, 3])
  })

  it('tells which ids in the rules nobody has, once each', () => {
    const rules: Rules = {
      ...defaultRules(),
      bans: [
        ['E1', 'ghost'],
        ['E9', 'ghost'],
      ],
      holds: ['phantom'],
      wishes: { E1: ['spook'] },
      matrixLines: [['E1', 'shade']],
    }
    const roster = openRoster(people, rules)
    expect(roster.ok && roster.value.unknownIds.map(({ member, id }) => `${member} ${id}`).sort()).toEqual([
      'bans ghost',
      'holds phantom',
      'matrixLines shade',
      'wishes spook',
    ])
  })

  it.each<[string, Partial<Person>, string]>([
    ['no id', { id: '' }, 'id'],
    ['a level that is no number', { level: Number.NaN }, 'level'],
    ['half a level', { level: 2.5 }, 'level'],
    ['a last day that is no date', { leftOn: '31.01.2026' }, 'leftOn'],
    [
      'a working style above 100',
      {
        personality: {
          openness: 101,
          conscientiousness: 1,
          extraversion: 1,
          agreeableness: 1,
          neuroticism: 1,
        },
      },
      'personality',
    ],
  ])('refuses somebody with %s', (_, given, at) => {
    const outcome = openRoster([{ ...somebody, ...given }], defaultRules())
    expect(outcome.ok ? [] : outcome.problems.map((problem) => problem.at)).toEqual([at])
  })

  it('refuses a day of the run that is no date', () => {
    expect(openRoster(people, defaultRules(), '2026-13-01')).toMatchObject({ problems: [{ at: 'asOf' }] })
  })

  it('gives a person the places of their own, and of all others those of the side', () => {
    const rules: Rules = { ...defaultRules(), capacities: { E1: { mentor: { min: 1, max: 3 } } } }
    expect(capacityOf(rules, 'E1', 'mentor')).toEqual({ min: 1, max: 3 })
    expect(capacityOf(rules, 'E1', 'mentee')).toEqual({ min: 0, max: 1 })
    expect(capacityOf(rules, 'constructor', 'mentor')).toEqual({ min: 0, max: 1 })
  })
})
