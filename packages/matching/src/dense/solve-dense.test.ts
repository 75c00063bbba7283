import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denseScores } from '../../bench/dense-family.ts'
import { randomSource, rawInstance } from '../../bench/sparse-family.ts'
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

/** Often one each, which is searched another way. */
const placesOf = (count: number) =>
  fc.oneof(
    fc.constant(Array.from({ length: count }, () => 1)),
    fc.array(fc.nat(3), { minLength: count, maxLength: count }),
  )

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
        placesOf(n),
        placesOf(m),
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

  /** What the prices of a solution prove that no result can exceed. */
  function provenBound(
    scores: Int32Array,
    { u, v, shift }: { u: Float64Array; v: Float64Array; shift: number },
  ) {
    let bound = 0
    for (const price of [...u, ...v]) bound += Math.max(0, price)
    for (let e = 0; e < scores.length; e++)
      bound += Math.max(0, scores[e]! + shift - u[Math.floor(e / v.length)]! - v[e % v.length]!)
    return bound - shift * Math.min(u.length, v.length)
  }

  test.each([
    [400, 400],
    [650, 650],
    [600, 650],
  ])('of %i and %i people is proven over all pairs', (n, m) => {
    const scores = denseScores('S', m, 2).subarray(0, n * m)
    const ones = (count: number) => new Int32Array(count).fill(1)
    const result = solveDense(door(scores, ones(n), ones(m)))
    if (result.kind !== 'solved') throw new Error(result.kind)
    expect(result.status).toBe('optimal')
    expect(BigInt(provenBound(scores, result))).toBe(result.value)
    // By looking at a part.
    expect(result.coreEdges).toBeLessThan(m * 200)
  })

  /** Everybody likes the same columns best, so that the first core lacks most of what is needed. */
  const popular = fc
    .record({
      n: fc.integer({ min: 50, max: 90 }),
      m: fc.integer({ min: 50, max: 90 }),
      seed: fc.nat(1000),
      most: fc.constantFrom(1, 3),
    })
    .map(({ n, m, seed, most }) => {
      const random = randomSource(seed)
      const liked = Int32Array.from({ length: m }, () => random(40))
      const scores = Int32Array.from({ length: n * m }, (_, e) => liked[e % m]! + random(12) - 6)
      const places = (count: number) =>
        Int32Array.from({ length: count }, () => (most === 1 ? 1 : random(most + 1)))
      return [scores, places(n), places(m)] as const
    })

  test('whose core has to grow has the same value as edge by edge, again and again', () => {
    const rounds = new Set<number>()
    fc.assert(
      fc.property(popular, (args) => {
        // Small enough to be searched whole, were it not for somebody with more than one place.
        args[1][0] = 2
        const result = solveDense(door(...args))
        expect(result).toMatchObject({ kind: 'solved', status: 'optimal', value: sparseValue(...args) })
        if (result.kind === 'solved') rounds.add(result.rounds)
      }),
      { numRuns: 150, seed: 4 },
    )
    expect(Math.max(...rounds)).toBeGreaterThan(2)
  })

  test('stopped wherever it may be has a bound that no result exceeds', () => {
    const ends = new Set<string>()
    fc.assert(
      fc.property(popular, fc.nat(60), (args, asked) => {
        args[1][0] = 2
        let left = asked
        const result = solveDense(door(...args), { outOfTime: () => left-- <= 0, lookEvery: 200 })
        if (result.kind === 'solved') ends.add(result.status)
        if (result.kind !== 'solved') throw new Error(result.kind)
        const best = sparseValue(...args)
        expect(result.value <= best && best <= result.bound).toBe(true)
      }),
      { numRuns: 100, seed: 6 },
    )
    expect(ends).toEqual(new Set(['stopped', 'optimal']))
  })

  test('with one place each has prices that prove it, whichever side is smaller, however large the scores, and whether or not all must have a pair', () => {
    // Near the largest score at which numbers of 32 bits do, and beyond.
    const unit = fc.constantFrom(1, 2 ** 21, 2 ** 25)
    const sizes = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), unit)
    const cases = sizes.chain(([n, m, required, unit]) =>
      fc.tuple(
        fc.constant([n, m, required, unit] as const),
        fc.array(fc.integer({ min: -31, max: 31 }), { minLength: n * m, maxLength: n * m }),
      ),
    )
    fc.assert(
      fc.property(cases, ([[n, m, required, unit], given]) => {
        const scores = Int32Array.from(given, (score) => score * unit)
        const ones = (count: number) => new Int32Array(count).fill(1)
        const result = solveDense(door(scores, ones(n), ones(m), required))
        if (result.kind !== 'solved') throw new Error(result.kind)
        const [first, second] = [result.left, result.right].map((side) => new Set(side))
        expect([first!.size, second!.size]).toEqual([result.left.length, result.left.length])
        if (required) expect(result.left.length).toBe(Math.min(n, m))
        let value = 0
        result.left.forEach((i, k) => (value += scores[i * m + result.right[k]!]!))
        expect(result.value).toBe(BigInt(value))
        expect(provenBound(scores, result)).toBe(value)
        expect(Math.min(...result.u, ...result.v)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 1500, seed: 5 },
    )
  })

  test('takes the largest scores there may be, whoever wants whom', () => {
    const most = 2 ** 30 - 1
    for (const n of [2, 3, 6])
      for (let pattern = 0; pattern < 200; pattern++) {
        const random = randomSource(pattern)
        const scores = Int32Array.from({ length: n * n }, () => (random(3) === 0 ? most : -most))
        const ones = new Int32Array(n).fill(1)
        const result = solveDense(door(scores, ones, ones, true))
        // As many as there may be of those who want each other, of points of any size.
        const few = solveDense(
          door(
            scores.map((score) => Math.sign(score)),
            ones,
            ones,
            true,
          ),
        )
        if (result.kind !== 'solved' || few.kind !== 'solved') throw new Error('not solved')
        expect([result.value, result.bound]).toEqual([few.value * BigInt(most), few.value * BigInt(most)])
      }
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
