import { expect, test } from 'vitest'
import {
  choose,
  countPlaces,
  type Fail,
  type PeopleSet,
  points,
  type Prices,
  type Problem,
  prove,
  type Tier,
} from '../src/prove.ts'

const coverRight = { kind: 'coverage', side: 'right' }
const coverLeft = { kind: 'coverage', side: 'left' }
const total = { kind: 'total' }

type Edges = readonly (readonly [left: number, right: number, score: number])[]

/** A problem of so many people a side, one place each unless said otherwise. */
function problemOf(left: number, right: number, edges: Edges, more: Partial<Problem> = {}): Problem {
  const side = (people: number) => ({ min: new Int32Array(people), max: new Int32Array(people).fill(1) })
  return {
    left: side(left),
    right: side(right),
    locked: new Set(),
    quotas: [],
    weigh: (tier) => (tier.kind === 'total' ? points : (_i, _j, score) => (score < 3 ? -1 : 0)),
    scores: ({ left, right }) =>
      Array.from(left, (i, c) => edges.find(([a, b]) => a === i && b === right[c])?.[2] ?? 'no-edge'),
    rowOf: (j) => {
      const row = edges.filter(([, b]) => b === j)
      return {
        from: 0,
        to: row.length,
        partners: Int32Array.from(row, ([i]) => i),
        scores: Int32Array.from(row, ([, , score]) => score),
      }
    },
    ...more,
  }
}

const couples = (pairs: readonly (readonly [left: number, right: number])[]) => ({
  left: pairs.map(([i]) => i),
  right: pairs.map(([, j]) => j),
})

/** Two on the left, three on the right; 0 and 1 both want 0, and nobody else can have 1 and 2 than 0. */
const edges: Edges = [
  [0, 0, 5],
  [0, 1, 3],
  [1, 0, 4],
  [0, 2, 3],
]
const tiers: readonly Tier[] = [coverRight, coverLeft, total]
const optimum: Prices = {
  left: Float64Array.of(1, 0, 3, 1, 0, 2),
  right: Float64Array.of(-1, 0, 2, -1, 0, 0, -1, 0, 0),
  atLeast: -Infinity,
  scale: 1,
  lambda: [],
}

/** What is proven, or the codes of all that is wrong. */
function judged(change: {
  pairs?: [number, number][]
  prices?: Partial<Prices>
  problem?: Partial<Problem>
}) {
  const codes: string[] = []
  const fail: Fail = (code) => {
    codes.push(code)
    return new Error(code)
  }
  const problem = problemOf(2, 3, edges, change.problem)
  try {
    const pairs = change.pairs ?? [
      [0, 1],
      [1, 0],
    ]
    const chosen = choose(problem, couples(pairs), fail)
    const { value, bound } = prove(
      problem,
      tiers,
      chosen,
      { optimum: { ...optimum, ...change.prices } },
      fail,
    )
    return codes.length > 0 ? codes : { value, bound }
  } catch {
    return codes
  }
}

test('prices whose bound is the value prove that no pairs are better', () => {
  expect(judged({})).toEqual({ value: [2n, 2n, 7n], bound: [2n, 2n, 7n] })
})

test('other prices prove less, but nothing that is untrue', () => {
  const left = Float64Array.of(1, 0, 4, 1, 0, 2)
  expect(judged({ prices: { left } })).toEqual({ value: [2n, 2n, 7n], bound: [2n, 2n, 8n] })
})

test.each<[code: string, title: string, change: Parameters<typeof judged>[0]]>([
  ['pair-illegal', 'a pair that is no edge', { pairs: [[1, 1]] }],
  ['pair-illegal', 'a pair with nobody', { pairs: [[NaN, 1]] }],
  ['pair-order', 'a pair that stands twice', { pairs: [[1, 0], [1, 0]] }], // prettier-ignore
  ['capacity', 'more pairs than places', { pairs: [[0, 0], [0, 1]] }], // prettier-ignore
  ['lock-missing', 'a locked pair left out', { problem: { locked: new Set([0]) } }],
  [
    'prices-malformed',
    'a price that is no whole number',
    { prices: { left: Float64Array.of(1, 0, 3.5, 1, 0, 2) } },
  ],
  [
    'prices-malformed',
    'a price that is no number',
    { prices: { left: Float64Array.of(1, 0, NaN, 1, 0, 2) } },
  ],
  [
    'prices-malformed',
    'a price too large to add exactly',
    { prices: { left: Float64Array.of(1, 0, 2 ** 50, 1, 0, 2) } },
  ],
  ['prices-malformed', 'a price too few', { prices: { right: Float64Array.of(0, 0, 0) } }],
  ['proof-malformed', 'a scale of 0', { prices: { scale: 0 } }],
  ['proof-edges', 'prices for fewer edges', { prices: { atLeast: 4 } }],
])('refused (%s): %s', (code, _, change) => {
  expect(judged(change)).toContain(code)
})

test('two people who only know the same one place lack one', () => {
  const set = {
    side: 'right',
    people: [1, 2],
    partners: [0],
    places: 1,
    least: 1,
    atLeast: -Infinity,
  } as const
  const lies: Partial<PeopleSet>[] = [
    { places: 0 },
    { people: [1], places: 1 },
    { people: [1, 1] },
    { people: [1, NaN] },
    { partners: [] },
    { partners: [0, 1] },
    { people: [0, 1, 2], partners: [0] },
    { least: 0 },
  ]
  const counted = countPlaces(problemOf(2, 3, edges), [set, ...lies.map((lie) => ({ ...set, ...lie }))])
  expect(counted).toEqual([true, ...lies.map(() => false)])
})

/** Whole numbers below `below`: the same sequence for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed * 2_654_435_769
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return Math.floor((((state ^ (state >>> 13)) >>> 0) / 2 ** 32) * below)
  }
}

test('prices too far apart to make one number of all tiers still count every edge', () => {
  const fail: Fail = (code) => new Error(code)
  // A third on the left has no edge, and a price that nothing pays.
  const problem = problemOf(3, 3, edges)
  const prices: Prices = {
    left: Float64Array.of(0, 0, 0, 0, 0, 0, -(2 ** 45), 0, -(2 ** 45)),
    right: new Float64Array(9),
    atLeast: -Infinity,
    scale: 1,
    lambda: [],
  }
  const { bound } = prove(problem, tiers, choose(problem, couples([]), fail), { optimum: prices }, fail)
  expect(bound).toEqual([3n, 2n, 15n])
})

test('sums beyond the whole numbers of a double stay exact', () => {
  const fail: Fail = (code) => new Error(code)
  const [people, price] = [100, 2 ** 50 - 1]
  const prices: Prices = {
    left: new Float64Array(people).fill(price),
    right: new Float64Array(1),
    atLeast: -Infinity,
    scale: 1,
    lambda: [],
  }
  const problem = problemOf(people, 1, [])
  const { bound } = prove(problem, [total], choose(problem, couples([]), fail), { optimum: prices }, fail)
  expect(bound).toEqual([BigInt(people) * BigInt(price)])
})

test('a locked pair below the floor does not lower it', () => {
  const fail: Fail = (code) => new Error(code)
  const problem = problemOf(2, 3, edges, { locked: new Set([1]) })
  const chosen = choose(problem, couples([[0, 1], [1, 0]]), fail) // prettier-ignore
  const prices = (depth: number) => ({
    left: new Float64Array(2 * depth),
    right: new Float64Array(3 * depth),
    atLeast: -Infinity,
    scale: 1,
    lambda: [],
  })
  const proofs = { optimum: prices(2), coverage: prices(1) }
  const { value } = prove(problem, [coverRight, { kind: 'floor' }, total], chosen, proofs, fail)
  expect(value).toEqual([2n, 4n, 7n])
})

test('whatever the prices, no pairs are worth more than their bound', () => {
  for (let seed = 1; seed <= 3000; seed++) {
    const pick = random(seed)
    const [n, m] = [1 + pick(3), 1 + pick(3)]
    const edges: [number, number, number][] = []
    for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) if (pick(4) > 0) edges.push([i, j, pick(9) - 2])
    const limits = (people: number) => {
      const max = Int32Array.from({ length: people }, () => pick(3))
      return { max, min: max.map((most) => (pick(6) === 0 ? pick(most + 1) : 0)) }
    }
    const tagged = (i: number, j: number) => (i + j) % 2 === 0
    const atLeast = pick(2)
    const problem = problemOf(n, m, edges, {
      left: limits(n),
      right: limits(m),
      locked: new Set(edges.filter(() => pick(12) === 0).map(([i, j]) => i * m + j)),
      quotas: pick(2) === 0 ? [] : [{ tagged, limits: () => ({ atLeast, atMost: 2 }) }],
    })
    const order = [coverRight, coverLeft, { kind: 'below' }, total].filter(() => pick(4) > 0)
    const prices = (people: number) =>
      Float64Array.from({ length: people * order.length }, () => pick(7) - pick(5))
    const scale = 1 + pick(3)
    const optimum = {
      left: prices(n),
      right: prices(m),
      atLeast: pick(3) === 0 ? pick(4) : -Infinity,
      scale,
      lambda: problem.quotas.map(() => pick(7) - 3),
    }
    const values: bigint[][] = []
    let bound: bigint[] = []
    for (let set = 0; set < 2 ** edges.length; set++) {
      let isWrong = false
      const fail: Fail = (code) => {
        // Here it is meant: the bound is for pairs of so many points only.
        isWrong ||= code !== 'proof-edges'
        return new Error(code)
      }
      const pairs = edges.filter((_, e) => (set & (1 << e)) !== 0).map(([i, j]) => [i, j] as const)
      const chosen = choose(problem, couples(pairs), fail)
      isWrong ||= chosen.scores.some(
        (score, c) => score < optimum.atLeast && !problem.locked.has(chosen.left[c]! * m + chosen.right[c]!),
      )
      const result = prove(problem, order, chosen, { optimum }, fail)
      bound = result.bound
      if (!isWrong) values.push(result.value)
    }
    const better = values.filter((value) => {
      const t = value.findIndex((one, k) => one !== bound[k])
      return t >= 0 && value[t]! > bound[t]!
    })
    expect({ seed, better }).toEqual({ seed, better: [] })
  }
})
