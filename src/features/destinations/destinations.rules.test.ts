import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '#contract/actor.ts'
import { fits, fitting, placesFor, plainly } from './destinations.rules.ts'

const programmeId = '01890000-0000-7000-8000-000000000001'
const keysOf = (role: (typeof roles)[number], programme: string | null = programmeId) =>
  placesFor(role, programme).map(({ key }) => key)

describe('where somebody may go', () => {
  test('is their role’s: a case handler is offered neither people nor programmes', () => {
    expect(keysOf('case-handler')).toEqual(['cases', 'account', 'help'])
    expect(keysOf('administrator')).toContain('rights')
    expect(keysOf('administrator')).not.toContain('pairs')
    expect(keysOf('coordinator')).toEqual(expect.arrayContaining(['today', 'pairs', 'announce']))
    expect(keysOf('coordinator')).not.toContain('system')
    for (const role of ['sponsor', 'participant'] as const) expect(keysOf(role)).toEqual([])
  })

  test('names no page of a programme where there is none', () => {
    for (const role of roles)
      for (const { href } of placesFor(role, null)) expect(href).not.toMatch(/:|programmes\/0/)
    expect(keysOf('coordinator', null)).toContain('newProgramme')
  })
})

describe('what is typed', () => {
  test('finds names whatever their case and their marks, in any order of words', () => {
    expect(fits('jose', 'José Álvarez')).toBe(true)
    expect(fits('ALV jo', 'José Álvarez')).toBe(true)
    expect(fits('haddad berg', 'Amira Haddad', 'Jonas Berg')).toBe(true)
    expect(fits('haddad berg', 'Amira Haddad')).toBe(false)
  })

  test('finds every name by each of its own parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (name, from, length) => {
        const plain = plainly(name)
        fc.pre(plain.length > 0)
        const start = from % plain.length
        expect(fits(plain.slice(start, start + (length % plain.length) + 1), name)).toBe(true)
      }),
    )
  })

  test('loses and adds nothing when it is empty, and puts first what begins with it', () => {
    const items = ['Match', 'Rules of the match', 'Match runs', 'Pairs'].map((label) => ({ label }))
    expect(fitting(items, '')).toEqual(items)
    expect(fitting(items, 'match').map(({ label }) => label)).toEqual([
      'Match',
      'Match runs',
      'Rules of the match',
    ])
    expect(fitting(items, 'zzz')).toEqual([])
  })
})
