import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Instance } from '../instance.ts'
import { tieBreakWeights } from '../tie-break.ts'
import { toColumns } from './columns.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'
import { blockingPairs, figuresOf, priceOfStability } from './stability.ts'

/** `scores[i][j]`, `null` where there is no edge. */
function instanceOf(
  scores: readonly (readonly (number | null)[])[],
  leftMax: readonly number[],
  rightMax: readonly number[],
  locks: readonly (readonly [number, number])[] = [],
): Instance {
  const rows = scores.map((row, i) =>
    row
      .map((score, j) => ({ i, j, score }))
      .filter((edge): edge is { i: number; j: number; score: number } => edge.score !== null)
      .sort((a, b) => b.score - a.score || a.j - b.j),
  )
  const edges = rows.flat()
  return {
    left: leftMax.map((_, i) => `m${i}`),
    right: rightMax.map((_, j) => `e${j}`),
    leftMin: new Int32Array(leftMax.length),
    leftMax: Int32Array.from(leftMax),
    rightMin: new Int32Array(rightMax.length),
    rightMax: Int32Array.from(rightMax),
    rowPtr: Int32Array.from([0, ...rows.map((_, i) => rows.slice(0, i + 1).flat().length)]),
    col: Int32Array.from(edges, ({ j }) => j),
    score: Int32Array.from(edges, ({ score }) => score),
    locked: Uint8Array.from(edges, ({ i, j }) => Number(locks.some(([a, b]) => a === i && b === j))),
    scope: 'all-pairs',
  }
}

function pairsOf(instance: Instance, edges: Int32Array): readonly string[] {
  const { rowOf } = toColumns(instance)
  return Array.from(edges, (edge) => `${instance.left[rowOf[edge]!]} ${instance.right[instance.col[edge]!]}`)
}

const instances = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, columns]) => {
    const places = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count })
    const score = fc.option(fc.integer({ min: -2, max: 3 }), { freq: 4 })
    const row = fc.array(score, { minLength: columns, maxLength: columns })
    return fc.tuple(fc.array(row, { minLength: rows, maxLength: rows }), places(rows), places(columns))
  })
  .map(([scores, leftMax, rightMax]) => instanceOf(scores, leftMax, rightMax))

/** With equal wishes on both sides, a stable result is what best-first picking gives. */
function pickBestFirst(instance: Instance, seed: number): Int32Array {
  const { rowOf } = toColumns(instance)
  const weight = tieBreakWeights(seed, instance.left, instance.right)
  const [left, right] = [Int32Array.from(instance.leftMax), Int32Array.from(instance.rightMax)]
  const hash = (edge: number): number => weight(rowOf[edge]!, instance.col[edge]!)
  const order = [...instance.col.keys()].sort(
    (a, b) => instance.score[b]! - instance.score[a]! || hash(b) - hash(a) || rowOf[a]! - rowOf[b]!,
  )
  const taken = order.filter((edge) => {
    const [i, j] = [rowOf[edge]!, instance.col[edge]!]
    if (left[i] === 0 || right[j] === 0) return false
    left[i]! -= 1
    right[j]! -= 1
    return true
  })
  return Int32Array.from(taken.sort((a, b) => rowOf[a]! - rowOf[b]! || instance.col[a]! - instance.col[b]!))
}

describe('deferred acceptance', () => {
  it("gives a result that no two people would leave for each other, within everybody's places", () => {
    fc.assert(
      fc.property(instances, fc.nat(9), (instance, seed) => {
        const { edges } = deferredAcceptance(instance, seed)
        expect([...blockingPairs(instance, edges)]).toEqual([])
        expect([...edges]).toEqual([...pickBestFirst(instance, seed)])
      }),
      { numRuns: 500 },
    )
  })

  it('keeps locked pairs and gives the places that remain to the others', () => {
    const instance = instanceOf(
      [
        [1, 9],
        [8, 2],
      ],
      [1, 1],
      [1, 1],
      [[0, 0]],
    )
    expect(pairsOf(instance, deferredAcceptance(instance, 1).edges)).toEqual(['m0 e0', 'm1 e1'])
  })

  it('names whom it leaves below their lower limit', () => {
    const instance = { ...instanceOf([[5, 4]], [1], [1, 1]), rightMin: Int32Array.of(0, 1) }
    expect(deferredAcceptance(instance, 1).belowMin).toEqual({ left: [], right: [1] })
  })
})

describe('blocking pairs', () => {
  it('are found exactly as a check of every pair finds them', () => {
    const withResult = instances.chain((instance) =>
      fc.tuple(fc.constant(instance), fc.shuffledSubarray([...instance.col.keys()])),
    )
    fc.assert(
      fc.property(withResult, ([instance, order]) => {
        const { rowOf } = toColumns(instance)
        const edges: number[] = []
        const atLeft = (i: number): number[] => edges.filter((edge) => rowOf[edge] === i)
        const atRight = (j: number): number[] => edges.filter((edge) => instance.col[edge] === j)
        for (const edge of order) {
          const [i, j] = [rowOf[edge]!, instance.col[edge]!]
          if (atLeft(i).length < instance.leftMax[i]! && atRight(j).length < instance.rightMax[j]!)
            edges.push(edge)
        }
        const better = (own: number[], most: number, edge: number): boolean =>
          own.length < most || own.some((other) => instance.score[other]! < instance.score[edge]!)
        const expected = [...instance.col.keys()].filter((edge) => {
          const [i, j] = [rowOf[edge]!, instance.col[edge]!]
          if (edges.includes(edge)) return false
          return (
            better(atLeft(i), instance.leftMax[i]!, edge) && better(atRight(j), instance.rightMax[j]!, edge)
          )
        })
        expect([...blockingPairs(instance, edges)]).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('never ask anybody to leave a locked partner', () => {
    const instance = instanceOf([[1, 9]], [1], [1, 1], [[0, 0]])
    const locked = [...instance.locked.keys()].filter((edge) => instance.locked[edge] === 1)
    expect([...blockingPairs(instance, locked)]).toEqual([])
  })
})

describe('the price of stability', () => {
  it('is what the stable result loses against the best one', () => {
    const instance = instanceOf(
      [
        [10, 9],
        [9, null],
      ],
      [1, 1],
      [1, 1],
    )
    const best = [...instance.col.keys()].filter((edge) => instance.score[edge] === 9)
    expect(priceOfStability(instance, best, 1)).toEqual({
      blockingPairs: 1,
      result: { pairs: 2, coveredLeft: 2, coveredRight: 2, total: 18n, floor: 9 },
      stable: { pairs: 1, coveredLeft: 1, coveredRight: 1, total: 10n, floor: 10 },
    })
  })

  it('has no floor where nobody is paired', () => {
    expect(figuresOf(instanceOf([[5]], [0], [1]), [])).toMatchObject({ pairs: 0, total: 0n, floor: null })
  })
})
