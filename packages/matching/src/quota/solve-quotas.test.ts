import { describe, expect, test } from 'vitest'
import { randomSource, rawInstance, sparseInstance } from '../../bench/sparse-family.ts'
import { run } from '../../fuzz/quota.fuzz.ts'
import { solveInstance } from '../solve-instance.ts'
import type { Quota, SolveSpec } from '../solve-spec.ts'

const covering = (quotas: readonly Quota[]): SolveSpec => ({
  tiers: [{ kind: 'coverage', side: 'left' }, { kind: 'total' }, { kind: 'tie-break', seed: 1 }],
  quotas,
})

describe('quotas', () => {
  test('bound the value truly and are met, as trying every set shows on 4,000 small instances', () => {
    const { optimal, binding, gap, impossible } = run(4000, 70_000)
    expect(binding).toBeGreaterThan(200)
    expect(impossible).toBeGreaterThan(500)
    expect(gap).toBeLessThan(optimal / 50)
  })

  test('are met exactly and without a gap at two thousand people', () => {
    const instance = sparseInstance('S', 1000, 30, 1)
    const random = randomSource(3)
    const tagged = Uint8Array.from(instance.col, () => (random(5) === 0 ? 1 : 0))
    const outcome = solveInstance(instance, covering([{ name: 'across', tagged, atLeast: '60%' }]))
    expect(outcome).toMatchObject({
      kind: 'solved',
      status: 'optimal',
      quotas: [{ name: 'across', tagged: 600, atLeast: 600 }],
    })
    expect(outcome.kind === 'solved' && outcome.tiers.map(({ kind }) => kind)).toEqual(['coverage', 'total'])
  })

  test('give what was found so far, with its bound, wherever a run is stopped', () => {
    const instance = sparseInstance('S', 150, 12, 1)
    const random = randomSource(3)
    const tagged = Uint8Array.from(instance.col, () => (random(5) === 0 ? 1 : 0))
    const spec = covering([{ name: 'across', tagged, atLeast: 60 }])
    const whole = solveInstance(instance, spec)
    const seen = new Set<string>()
    for (let looks = 1; looks < 400; looks += 13) {
      let left = looks
      const outcome = solveInstance(instance, spec, { outOfTime: () => --left < 0, lookEvery: 64 })
      if (outcome.kind !== 'solved' || whole.kind !== 'solved') {
        expect(outcome).toEqual({ kind: 'nothing-yet' })
        continue
      }
      seen.add(outcome.status)
      expect(outcome.quotas[0]!.tagged).toBeGreaterThanOrEqual(60)
      expect(outcome.value[1]! <= whole.value[1]!).toBe(true)
      expect(outcome.bound[1]! >= whole.value[1]!).toBe(true)
    }
    expect([...seen]).toContain('stopped')
  })

  test('leave the tie-break in place where the best result meets them anyway', () => {
    const instance = sparseInstance('S', 200, 10, 1)
    const outcome = solveInstance(
      instance,
      covering([{ name: 'any', tagged: new Uint8Array(2000).fill(1), atLeast: 1 }]),
    )
    expect(outcome).toMatchObject({
      kind: 'solved',
      status: 'optimal',
      tiers: [{}, {}, { kind: 'tie-break' }],
    })
  })

  test('that cannot be met are named with what is possible', () => {
    const instance = rawInstance(2, 2, Int32Array.of(0, 2, 3), Int32Array.of(0, 1, 0), Int32Array.of(9, 1, 2))
    const quota = { name: 'first', tagged: Uint8Array.of(1, 0, 0), atLeast: 1 }
    expect(solveInstance(instance, covering([quota]))).toEqual({
      kind: 'quota-impossible',
      name: 'first',
      possible: 0,
      asked: 1,
    })
  })
})
