import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denseScores } from '../../bench/dense-family.ts'
import { rawInstance } from '../../bench/sparse-family.ts'
import { sortByWeight } from '../network/sort-by-weight.ts'
import { objectiveSpec } from '../objectives.ts'
import { solveInstance } from '../solve-instance.ts'
import { solveDense } from './solve-dense.ts'

const door = (scores: Int32Array, leftMax: Int32Array, rightMax: Int32Array, required = false) => ({
  leftMax,
  rightMax,
  required,
  fillRow: (i: number, out: Int32Array) =>
    out.set(scores.subarray(i * rightMax.length, (i + 1) * rightMax.length)),
})

function sparseValue(scores: Int32Array, leftMax: Int32Array, rightMax: Int32Array): bigint {
  const [n, m] = [leftMax.length, rightMax.length]
  const ptr = Int32Array.from({ length: n + 1 }, (_, i) => i * m)
  const col = Int32Array.from(scores, (_, e) => e % m)
  const score = scores.slice()
  sortByWeight(ptr, col, score, new Int32Array(n * m))
  const outcome = solveInstance(
    { ...rawInstance(n, m, ptr, col, score), leftMax, rightMax },
    objectiveSpec('total'),
  )
  if (outcome.kind !== 'solved') throw new Error(outcome.kind)
  return outcome.value[0]!
}

describe('a dense instance', () => {
  test('has the value of the same instance given edge by edge', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    const cases = sizes.chain(([n, m]) =>
      fc.tuple(
        fc.array(fc.integer({ min: -5, max: 30 }), { minLength: n * m, maxLength: n * m }),
        fc.array(fc.nat(3), { minLength: n, maxLength: n }),
        fc.array(fc.nat(3), { minLength: m, maxLength: m }),
      ),
    )
    fc.assert(
      fc.property(cases, ([scores, leftMax, rightMax]) => {
        const args = [Int32Array.from(scores), Int32Array.from(leftMax), Int32Array.from(rightMax)] as const
        const result = solveDense(door(...args))
        expect(result).toMatchObject({ kind: 'solved', status: 'optimal', value: sparseValue(...args) })
      }),
      { numRuns: 500, seed: 3 },
    )
  })

  test('is proven over all pairs although only a part is searched', () => {
    const scores = denseScores('S', 400, 2)
    const ones = new Int32Array(400).fill(1)
    const result = solveDense(door(scores, ones, ones))
    if (result.kind !== 'solved') throw new Error(result.kind)
    expect(result.status).toBe('optimal')
    expect(result.coreEdges).toBeLessThan(400 * 200)
    let bound = 0
    for (let i = 0; i < 400; i++) bound += Math.max(0, result.u[i]!) + Math.max(0, result.v[i]!)
    for (let e = 0; e < scores.length; e++)
      bound += Math.max(0, scores[e]! - result.u[Math.floor(e / 400)]! - result.v[e % 400]!)
    expect(BigInt(bound)).toBe(result.value)
  })

  test('gives everybody of the smaller side a pair where that is required, also below zero', () => {
    const scores = Int32Array.of(-5, -9, -1, -7, -2, -3)
    const result = solveDense(door(scores, Int32Array.of(1, 1), Int32Array.of(1, 1, 1), true))
    expect(result).toMatchObject({
      status: 'optimal',
      value: -3n,
      left: Int32Array.of(0, 1),
      right: Int32Array.of(2, 1),
    })
  })

  test('is refused by name with a capacity below zero', () => {
    expect(solveDense(door(Int32Array.of(1), Int32Array.of(-1), Int32Array.of(1)))).toMatchObject({
      kind: 'bad-input',
      problems: [{ rule: 'capacity', people: ['0'] }],
    })
  })
})
