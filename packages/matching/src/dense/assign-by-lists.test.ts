import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomSource } from '../../bench/sparse-family.ts'
import { createStopWatch } from '../network/stop-watch.ts'
import type { SolvePorts } from '../solve-spec.ts'
import { assignByLists } from './assign-by-lists.ts'
import { assignRows } from './assign-rows.ts'
import { solveDense } from './solve-dense.ts'

const rowsOf = (weights: Int32Array, n: number) => (i: number, out: Int32Array) =>
  out.set(weights.subarray(i * n, i * n + n))

function solve(weights: Int32Array, n: number, kept: number, ports: SolvePorts = {}) {
  const result = assignByLists(n, rowsOf(weights, n), createStopWatch(ports), kept)
  if (result === null) throw new Error('a price passed its limit')
  expect(result.held).toEqual(result.columnOf.map((j, i) => weights[i * n + j]!))
  let value = 0
  let bound = 0
  for (let i = 0; i < n; i++) {
    value += weights[i * n + result.columnOf[i]!]!
    bound += result.row[i]! + result.column[i]!
  }
  const lacking = weights.map((weight, e) => result.row[Math.floor(e / n)]! + result.column[e % n]! - weight)
  expect(Math.min(...lacking, ...result.column)).toBeGreaterThanOrEqual(0)
  expect(new Set(result.columnOf).size).toBe(n)
  return { value, bound }
}

function bestValue(weights: Int32Array, n: number): number {
  return assignRows(n, n, weights).columnOf.reduce((sum, j, i) => sum + weights[i * n + j]!, 0)
}

/** Ties, popular columns, lone good pairs, long chains; lists so short that they have to be made anew. */
const tables = fc
  .record({
    n: fc.integer({ min: 1, max: 40 }),
    kept: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(1_000_000),
    kind: fc.constantFrom('ties', 'popular', 'wide', 'product', 'lone'),
  })
  .map(({ n, kept, seed, kind }) => {
    const random = randomSource(seed)
    const liked = Int32Array.from({ length: n }, () => random(60))
    const weigh = {
      ties: () => random(4) - 2,
      popular: (_: number, j: number) => liked[j]! + random(9) - 20,
      wide: () => random(2_000_000) - 1_000_000,
      product: (i: number, j: number) => -(i + 1) * (liked[j]! + 1),
      lone: () => (random(n) < 2 ? 1 : 0),
    }[kind]
    return { n, kept, weights: Int32Array.from({ length: n * n }, (_, e) => weigh(Math.floor(e / n), e % n)) }
  })

describe('an assignment by lists', () => {
  test('has the value of the one over whole rows, proven by its prices', () => {
    fc.assert(
      fc.property(tables, ({ n, kept, weights }) => {
        const best = bestValue(weights, n)
        expect(solve(weights, n, kept)).toEqual({ value: best, bound: best })
      }),
      { numRuns: 1500, seed: 7 },
    )
  })

  test('stopped wherever it may be gives everybody a column and a bound that no result exceeds', () => {
    let early = 0
    fc.assert(
      fc.property(tables, fc.nat(80), ({ n, kept, weights }, asked) => {
        let left = asked
        const { value, bound } = solve(weights, n, kept, { outOfTime: () => left-- <= 0, lookEvery: 1 })
        const best = bestValue(weights, n)
        expect(value <= best && best <= bound).toBe(true)
        if (value < best) early++
      }),
      { numRuns: 500, seed: 8 },
    )
    expect(early).toBeGreaterThan(50)
  })

  test.each([1, 70])(
    'gives up where %i columns are wanted at any price, and is solved another way',
    (wanted) => {
      const [n, most] = [260, 2 ** 29 - 1]
      const weights = Int32Array.from({ length: n * n }, (_, e) => (e % n < wanted ? most : -most))
      expect(assignByLists(n, rowsOf(weights, n), createStopWatch())).toBeNull()
      const ones = new Int32Array(n).fill(1)
      const value = BigInt(most) * BigInt(2 * wanted - n)
      expect(
        solveDense({ leftMax: ones, rightMax: ones, required: true, fillRow: rowsOf(weights, n) }),
      ).toMatchObject({ status: 'optimal', value, bound: value })
    },
  )

  test.each([true, false])('of 260 a side is that of the whole table (required: %s)', (required) => {
    const random = randomSource(11)
    const n = 260
    const weights = Int32Array.from({ length: n * n }, () => random(50) - 45)
    const ones = new Int32Array(n).fill(1)
    const best = BigInt(bestValue(required ? weights : weights.map((weight) => Math.max(weight, 0)), n))
    const result = solveDense({ leftMax: ones, rightMax: ones, required, fillRow: rowsOf(weights, n) })
    expect(result).toMatchObject({ status: 'optimal', value: best, bound: best })
    if (result.kind === 'solved') expect(result.coreEdges).toBeLessThan((n * n) / 2)
  })
})
