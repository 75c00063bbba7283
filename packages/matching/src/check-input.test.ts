import { describe, expect, test } from 'vitest'
import { rawInstance } from '../bench/sparse-family.ts'
import { checkInput } from './check-input.ts'
import type { Instance } from './instance.ts'
import { buildRawInstance } from './raw-instance.ts'
import { solveInstance } from './solve-instance.ts'
import type { SolveSpec } from './solve-spec.ts'

const total: SolveSpec = { tiers: [{ kind: 'total' }] }
const base = () => rawInstance(2, 2, Int32Array.of(0, 2, 3), Int32Array.of(0, 1, 0), Int32Array.of(9, 1, 2))
const rules = (instance: Instance, spec: SolveSpec = total) =>
  checkInput(instance, spec).map(({ rule, people }) => [rule, ...people])
const [l0, l1, r0, r1] = ['l0000000', 'l0000001', 'r0000000', 'r0000001']

describe('an instance that cannot be solved', () => {
  test.each([
    ['a repeated id', { left: [l0, l0] }, [['duplicate-id', l0]]],
    ['ids out of order', { right: [r1, r0] }, [['edge-order', r0]]],
    ['a least above the most', { rightMin: Int32Array.of(0, 2) }, [['capacity', r1]]],
    ['a negative least', { leftMin: Int32Array.of(-1, 0) }, [['capacity', l0]]],
    ['an edge to nobody', { col: Int32Array.of(0, 7, 0) }, [['edge-target', l0]]],
    ['a pair named twice', { col: Int32Array.of(0, 0, 0) }, [['edge-target', l0, r0]]],
    ['scores that rise in a row', { score: Int32Array.of(1, 9, 2) }, [['edge-order', l0, r1]]],
    ['a score beyond the range', { score: Int32Array.of(9, -(2 ** 31), 2) }, [['score-range', l0, r1]]],
    ['two locks on one place', { locked: Uint8Array.of(1, 0, 1) }, [['lock-over-capacity', r0]]],
    ['an array of the wrong length', { leftMax: Int32Array.of(1) }, [['array-length']]],
    ['row pointers that fall', { rowPtr: Int32Array.of(0, 5, 3) }, [['array-length']]],
  ])('is refused by name: %s', (_, change, expected) => {
    expect(rules({ ...base(), ...change })).toEqual(expected)
    expect(solveInstance({ ...base(), ...change }, total).kind).toBe('bad-input')
  })
})

describe('a request that cannot be met', () => {
  const tagged = Uint8Array.of(1, 0, 1)
  test.each<[string, SolveSpec, string]>([
    ['no tier', { tiers: [] }, 'tier'],
    ['a tier twice', { tiers: [{ kind: 'total' }, { kind: 'total' }] }, 'tier'],
    ['a floor behind the total', { tiers: [{ kind: 'total' }, { kind: 'floor' }, { kind: 'stay' }] }, 'tier'],
    ['nothing behind the floor', { tiers: [{ kind: 'floor' }] }, 'tier'],
    ['a tie-break before the total', { tiers: [{ kind: 'tie-break', seed: 1 }, { kind: 'total' }] }, 'tier'],
    ['a seed that is no whole number', { tiers: [{ kind: 'tie-break', seed: NaN }] }, 'tier'],
    ['no leximin levels', { tiers: [{ kind: 'leximin', levels: 0 }] }, 'tier'],
    ['a bonus below zero', { ...total, stayBonus: -1 }, 'stay-bonus'],
    ['a share above all', { ...total, quotas: [{ name: 'q', tagged, atLeast: '120%' }] }, 'quota'],
    ['a share of no coverage', { ...total, quotas: [{ name: 'q', tagged, atLeast: '20%' }] }, 'quota'],
    ['half a pair', { ...total, quotas: [{ name: 'q', tagged, atLeast: 0.5 }] }, 'quota'],
    [
      'at least more than at most',
      { ...total, quotas: [{ name: 'q', tagged, atLeast: 2, atMost: 1 }] },
      'quota',
    ],
    [
      'tags for other edges',
      { ...total, quotas: [{ name: 'q', tagged: Uint8Array.of(1), atLeast: 1 }] },
      'quota',
    ],
  ])('is refused: %s', (_, spec, rule) => {
    expect(rules(base(), spec).map(([name]) => name)).toEqual([rule])
  })

  test('is refused when a bonus leaves the range of scores, naming the pair', () => {
    const instance = { ...base(), current: Uint8Array.of(1, 0, 0) }
    expect(rules(instance, { ...total, stayBonus: 2 ** 31 - 5 })).toEqual([['stay-bonus', l0, r0]])
  })

  test('is refused when somebody must have a pair and may have none', () => {
    expect(rules({ ...base(), leftMax: Int32Array.of(1, 0) }, { ...total, required: true })).toEqual([
      ['capacity', l1],
    ])
  })
})

describe('raw rows', () => {
  const rows = {
    left: ['b', 'a'],
    right: ['x'],
    edgeLeft: Int32Array.of(0, 1),
    edgeRight: Int32Array.of(0, 0),
    score: Float64Array.of(3, 4),
  }
  const problems = (change: object) => {
    const built = buildRawInstance({ ...rows, ...change })
    return built.kind === 'built' ? [] : built.problems.map(({ rule, people }) => [rule, ...people])
  }

  test('are put into the order of ids', () => {
    const built = buildRawInstance({ ...rows, locks: [['b', 'x']] })
    expect(built).toMatchObject({
      kind: 'built',
      instance: { left: ['a', 'b'], score: Int32Array.of(4, 3), locked: Uint8Array.of(0, 1) },
    })
  })

  test.each([
    ['a score that is no number', { score: Float64Array.of(3, NaN) }, ['score-range', 'a', 'x']],
    ['a huge score', { score: Float64Array.of(2 ** 31, 4) }, ['score-range', 'b', 'x']],
    ['a repeated id', { left: ['a', 'a'] }, ['duplicate-id', 'a']],
    [
      'a capacity of somebody unknown',
      { capacities: [{ id: 'z', side: 'left', min: 0, max: 1 }] },
      ['capacity', 'z'],
    ],
    [
      'two capacities',
      {
        capacities: [
          { id: 'a', side: 'left', min: 0, max: 1 },
          { id: 'a', side: 'left', min: 0, max: 2 },
        ],
      },
      ['capacity', 'a'],
    ],
    ['a broken capacity', { capacities: [{ id: 'a', side: 'left', min: 0, max: 1.5 }] }, ['capacity', 'a']],
    ['a lock without an edge', { locks: [['a', 'y']] }, ['edge-target', 'a', 'y']],
  ])('are refused by name: %s', (_, change, expected) => {
    expect(problems(change)).toEqual([expected])
  })
})
