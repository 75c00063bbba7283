import { describe, expect, it } from 'vitest'
import type { SolveSpec } from '../solve-spec.ts'
import { buildInstance } from './build-instance.ts'
import type { Person } from './person.ts'
import { openRoster } from './roster.ts'
import { type Rules, defaultRules } from './rules.ts'
import { toSolveSpec } from './solve-request.ts'
import { somebody } from './somebody.ts'

const people: readonly Person[] = [
  { ...somebody, id: 'amira', role: 'mentor', level: 1, department: 'IT', region: 'EMEA' },
  { ...somebody, id: 'bo', role: 'mentor', level: 1, department: '', region: 'APAC' },
  { ...somebody, id: 'jonas', role: 'mentee', level: 5, department: ' it', region: 'EMEA' },
  { ...somebody, id: 'vera', role: 'mentee', level: 5, department: 'Sales', region: '' },
]

function specOf(given: Partial<Rules>): { spec: SolveSpec; pairs: readonly string[] } {
  const rules = { ...defaultRules(), ...given }
  const roster = openRoster(people, rules)
  const built = buildInstance(people, rules)
  if (!roster.ok || !built.ok) throw new Error('these people and rules are right')
  const { left, right, rowPtr, col } = built.value
  const pairs = left.flatMap((mentor, i) =>
    Array.from(col.subarray(rowPtr[i], rowPtr[i + 1]), (j) => `${mentor} ${right[j]}`),
  )
  return { spec: toSolveSpec(roster.value, built.value), pairs }
}

function taggedBy(quota: Rules['quotas'][number]): readonly string[] {
  const { spec, pairs } = specOf({ quotas: [quota] })
  return pairs.filter((_, edge) => spec.quotas?.[0]?.tagged[edge] === 1)
}

describe('what the rules ask of the solver', () => {
  it('is coverage of mentees, then of mentors, the floor, the total and the tie-break', () => {
    expect(specOf({ seed: 9 }).spec).toEqual({
      tiers: [
        { kind: 'coverage', side: 'right' },
        { kind: 'coverage', side: 'left' },
        { kind: 'floor' },
        { kind: 'total' },
        { kind: 'tie-break', seed: 9 },
      ],
      quotas: [],
    })
  })

  it('puts the wish for few changes before the total, and points for staying into it', () => {
    const fewest = specOf({ tiers: ['leximin', 'total'], leximinLevels: 3, stayBonus: 'fewest-changes' }).spec
    expect(fewest.tiers.map(({ kind }) => kind)).toEqual(['leximin', 'stay', 'total', 'tie-break'])
    expect(fewest.tiers[0]).toEqual({ kind: 'leximin', levels: 3 })
    expect(specOf({ stayBonus: 25 }).spec.stayBonus).toBe(25)
  })

  it('tags pairs whose departments are both stated and differ', () => {
    expect(taggedBy({ name: 'across', tag: 'other-department', atLeast: 1 })).toEqual(['amira vera'])
    expect(taggedBy({ name: 'far', tag: 'other-region', atMost: 1 })).toEqual(['bo jonas'])
  })

  it('tags the pairs that a quota lists, and passes over those nobody can have', () => {
    const pairs: Rules['conflicts'] = [
      ['bo', 'vera'],
      ['vera', 'amira'],
      ['ghost', 'jonas'],
    ]
    expect(taggedBy({ name: 'listed', tag: { pairs }, atLeast: '50%' })).toEqual(['bo vera'])
  })
})
