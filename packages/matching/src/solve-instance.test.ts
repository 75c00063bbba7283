import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sparseInstance, rawInstance } from '../bench/sparse-family.ts'
import { smallCase } from '../fuzz/small-instances.ts'
import { run } from '../fuzz/solve.fuzz.ts'
import { faultsOf } from '../fuzz/verify-solution.ts'
import { createCertificate } from './certificate.ts'
import type { Instance } from './instance.ts'
import { objectiveSpec } from './objectives.ts'
import { buildRawInstance, type RawColumns } from './raw-instance.ts'
import { solveInstance } from './solve-instance.ts'
import type { Progress, Solution, SolveSpec } from './solve-spec.ts'

const header = {
  engine: '0',
  input: { kind: 'edges', edges: '', capacities: null, required: false },
} as const

function solved(instance: Instance, spec: SolveSpec, ports = {}): Solution {
  const outcome = solveInstance(instance, spec, ports)
  if (outcome.kind !== 'solved') throw new Error(outcome.kind)
  return outcome
}

/** Two people a side; left 0 suits both, left 1 only right 0. */
const square = () => rawInstance(2, 2, Int32Array.of(0, 2, 3), Int32Array.of(0, 1, 0), Int32Array.of(9, 1, 2))

describe('the best set of pairs', () => {
  test('is the one found by trying every set, on 24,000 small instances with all tiers, limits and locks', () => {
    const { solved, infeasible } = run(24_000, 1)
    expect(solved).toBeGreaterThan(15_000)
    expect(infeasible).toBeGreaterThan(1000)
  })

  test('leaves a pair out that would lower the total', () => {
    const instance = { ...square(), score: Int32Array.of(-1, -3, -2) }
    expect([...solved(instance, objectiveSpec('total')).edges]).toEqual([])
  })

  test('takes a pair below zero where everybody of the left side is required', () => {
    const instance = { ...square(), score: Int32Array.of(-1, -3, -2) }
    expect([...solved(instance, objectiveSpec('total', true)).edges]).toEqual([1, 2])
  })

  test('covers more people before it looks at the total', () => {
    expect([...solved(square(), objectiveSpec('total')).edges]).toEqual([0])
    expect([...solved(square(), objectiveSpec('cover-left-then-total')).edges]).toEqual([1, 2])
  })

  test('is proven and whole on ten thousand people a side', () => {
    const instance = sparseInstance('S', 10_000, 20, 5)
    const result = solved(instance, objectiveSpec('floor-then-total'))
    expect(result.status).toBe('optimal')
    expect(result.edges).toHaveLength(10_000)
    expect(result.value).toEqual(result.bound)
  })

  test('names the people who lack places when not everybody of the left side can have a pair', () => {
    const instance = rawInstance(2, 2, Int32Array.of(0, 1, 2), Int32Array.of(0, 0), Int32Array.of(5, 4))
    const outcome = solveInstance(instance, objectiveSpec('total', true))
    expect(outcome).toEqual({
      kind: 'infeasible',
      hall: { side: 'left', people: [0, 1], partners: [0], places: 1 },
    })
  })

  test('exists for empty sides, people without edges and people without places', () => {
    expect(
      solved(
        rawInstance(0, 0, Int32Array.of(0), new Int32Array(), new Int32Array()),
        objectiveSpec('floor-then-total'),
      ).status,
    ).toBe('optimal')
    const closed = { ...square(), rightMax: new Int32Array(2), leftMax: Int32Array.of(0, 1) }
    const result = solved(closed, objectiveSpec('cover-both-then-total'))
    expect([...result.edges]).toEqual([])
    expect(result.unmatched).toEqual([
      { side: 'left', person: 1, hall: { side: 'left', people: [1], partners: [0], places: 0 } },
    ])
  })
})

describe('a stopped run', () => {
  test('gives pairs within all limits and a true bound wherever it is stopped', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(40), (seed, patience) => {
        const { instance, spec } = smallCase(seed)
        let asked = 0
        const outcome = solveInstance(instance, spec, { lookEvery: 1, outOfTime: () => asked++ >= patience })
        seen.add(outcome.kind === 'solved' ? outcome.status : outcome.kind)
        if (outcome.kind === 'solved') expect(faultsOf(instance, spec, outcome)).toEqual([])
      }),
      { numRuns: 4000, seed: 1 },
    )
    expect([...seen].sort()).toEqual(['bad-input', 'infeasible', 'nothing-yet', 'optimal', 'stopped'])
  })

  test('stays feasible and bounded on a larger instance stopped after any number of looks at the clock', () => {
    const instance = sparseInstance('U', 2000, 30, 3)
    const best = solved(instance, objectiveSpec('cover-both-then-total')).value
    const statuses = new Set<string>()
    for (let patience = 0; patience < 60; patience += 3) {
      let asked = 0
      const result = solved(instance, objectiveSpec('cover-both-then-total'), {
        outOfTime: () => asked++ >= patience,
      })
      statuses.add(result.status)
      const first = result.value.findIndex((value, t) => value !== result.bound[t])
      if (first === -1) expect(result.value).toEqual(best)
      else {
        expect(result.status).toBe('stopped')
        expect(result.bound[first]! >= best[first]!).toBe(true)
      }
      expect(new Set(Array.from(result.edges, (e) => instance.col[e])).size).toBe(result.edges.length)
    }
    expect(statuses).toEqual(new Set(['stopped', 'optimal']))
  })

  test('says that there is nothing yet when the lower limits are not met so far', () => {
    const stop = { aborted: true }
    expect(solveInstance(square(), objectiveSpec('total', true), { stop })).toEqual({ kind: 'nothing-yet' })
  })
})

describe('progress', () => {
  test('names the phase, never leaves 0..1, and never shows a value above the bound', () => {
    const phases = new Set<string>()
    solved(sparseInstance('S', 3000, 20, 1), objectiveSpec('floor-then-total'), {
      onProgress: ({ phase, done, value, bound }: Progress) => {
        phases.add(phase)
        expect(done >= 0 && done <= 1).toBe(true)
        expect(value! <= bound!).toBe(true)
      },
    })
    expect([...phases].sort()).toEqual(['cover', 'floor', 'paths'])
  })
})

describe('the order of the input', () => {
  const edges = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: -5, max: 20 })), {
    selector: ([i, j]) => i * 10 + j,
    maxLength: 60,
  })

  test('does not change a byte of the certificate', () => {
    fc.assert(
      fc.property(edges, fc.infiniteStream(fc.nat(1e6)), (list, numbers) => {
        const spec: SolveSpec = {
          tiers: [...objectiveSpec('floor-then-total').tiers, { kind: 'tie-break', seed: 7 }],
        }
        const shuffled = list
          .map((edge) => ({ edge, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
        const ids = Array.from({ length: 10 }, (_, k) => k)
        const people = ids
          .map((k) => ({ k, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ k }) => k)
        const text = (order: readonly number[], rows: readonly (readonly number[])[]) => {
          const built = buildRawInstance(columns(order, rows))
          if (built.kind !== 'built') throw new Error('not built')
          const result = solved(built.instance, spec)
          return JSON.stringify(createCertificate(built.instance, spec, result, header))
        }
        expect(
          text(
            people,
            shuffled.map(({ edge }) => edge),
          ),
        ).toBe(text(ids, list))
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  function columns(order: readonly number[], rows: readonly (readonly number[])[]): RawColumns {
    return {
      left: order.map((k) => `l${k}`),
      right: order.map((k) => `r${k}`),
      edgeLeft: Int32Array.from(rows, (row) => order.indexOf(row[0]!)),
      edgeRight: Int32Array.from(rows, (row) => order.indexOf(row[1]!)),
      score: Int32Array.from(rows, (row) => row[2]!),
    }
  }
})
