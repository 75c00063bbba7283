import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chart, buildChart, createChainWalk, findChainUp } from './reporting-chain.ts'
import type { IdPair } from './rules.ts'
import { somebody } from './somebody.ts'

/** Lines from person number to person number; -1 is an unknown id. */
type Lines = readonly (readonly [number, number])[]

const people = 9
const line = fc.tuple(fc.integer({ min: 0, max: people - 1 }), fc.integer({ min: -1, max: people - 1 }))
const charts = fc.record({
  managers: fc.array(fc.integer({ min: -1, max: people - 1 }), { minLength: people, maxLength: people }),
  matrix: fc.array(line, { maxLength: 8 }),
})

/** Transitive closure by squaring a matrix of steps: slow and plain. */
function closure(lines: Lines): boolean[][] {
  const reach = Array.from({ length: people }, (_, a) =>
    Array.from({ length: people }, (_, b) => lines.some(([from, to]) => from === a && to === b)),
  )
  for (let via = 0; via < people; via++) {
    for (let a = 0; a < people; a++) {
      for (let b = 0; b < people; b++) reach[a]![b] ||= reach[a]![via]! && reach[via]![b]!
    }
  }
  return reach
}

function chartOf(managers: readonly number[], matrix: Lines): Chart {
  const ids = managers.map((_, place) => `E${place}`)
  const all = managers.map((manager, place) => ({
    ...somebody,
    id: ids[place]!,
    managerId: manager < 0 ? 'nobody' : ids[manager]!,
  }))
  const lines = matrix.map(([from, to]): IdPair => [ids[from]!, ids[to] ?? 'nobody'])
  return buildChart(all, new Map(ids.map((id, place) => [id, place])), lines)
}

describe('the reporting chain', () => {
  it('reaches exactly whom a plain search reaches, through matrix lines and round cycles', () => {
    fc.assert(
      fc.property(charts, ({ managers, matrix }) => {
        const chart = chartOf(managers, matrix)
        const lines: Lines = [...managers.map((manager, place) => [place, manager] as const), ...matrix]
        const reach = closure(lines)
        const walk = createChainWalk(chart)
        for (let a = 0; a < people; a++) {
          const met = new Set<number>()
          walk(a, (other) => met.add(other))
          for (let b = 0; b < people; b++) {
            if (a === b) continue
            const path = findChainUp(chart, a, b)
            expect(path !== null).toBe(reach[a]![b])
            expect(met.has(b)).toBe(reach[a]![b]! || reach[b]![a]!)
            path?.slice(1).forEach((above, place) => {
              expect(lines.some(([from, to]) => from === path[place] && to === above)).toBe(true)
            })
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('ends on somebody who is their own manager', () => {
    const chart = chartOf([0, 0], [])
    expect(findChainUp(chart, 0, 1)).toBeNull()
    expect(findChainUp(chart, 1, 0)).toEqual([1, 0])
  })

  it('is followed down a chain of a hundred thousand', () => {
    const depth = 100_000
    const managerPtr = Int32Array.from({ length: depth + 1 }, (_, place) => Math.max(0, place - 1))
    const managers = Int32Array.from({ length: depth - 1 }, (_, place) => place)
    const reportPtr = Int32Array.from({ length: depth + 1 }, (_, place) => Math.min(place, depth - 1))
    const reports = Int32Array.from({ length: depth - 1 }, (_, place) => place + 1)
    const chart = { managerPtr, managers, reportPtr, reports }
    let met = 0
    createChainWalk(chart)(depth / 2, () => {
      met += 1
    })
    expect(met).toBe(depth - 1)
    expect(findChainUp(chart, depth - 1, 0)).toHaveLength(depth)
  })
})
