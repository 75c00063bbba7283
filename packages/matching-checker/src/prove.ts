/** What pairs and prices prove, by linear programming duality and by counting, with no trust in whoever found them. */
import { boundOf, exactSums } from './bound.ts'
import { countPlaces } from './counting.ts'
import type { Couples, Fail, PeopleSet, Prices, Problem, Tier } from './problem.ts'

export { countPlaces }
export * from './problem.ts'

type Chosen = ReturnType<typeof choose>

/** Whether the couples are edges, in order, within everybody's limits, and keep every lock. Those refused are left out. */
export function choose(problem: Problem, couples: Couples, fail: Fail) {
  const columns = problem.right.max.length
  const used = { left: problem.left.max.map(() => 0), right: problem.right.max.map(() => 0) }
  const pairs = { left: [] as number[], right: [] as number[], scores: [] as number[] }
  const [covered, missing] = [{ left: 0, right: 0 }, new Set(problem.locked)]
  let [last, least] = [-1, Infinity]
  problem.scores(couples).forEach((score, c) => {
    const [i, j] = [couples.left[c]!, couples.right[c]!]
    const key = i * columns + j
    if (typeof score === 'string') fail('pair-illegal', { left: i, right: j, rule: score })
    else if (!(key > last)) fail('pair-order', { left: i, right: j })
    else {
      if (used.left[i]!++ === 0) covered.left++
      if (used.right[j]!++ === 0) covered.right++
      pairs.left.push(i)
      pairs.right.push(j)
      pairs.scores.push(score)
      if (!missing.delete(key)) least = Math.min(least, score)
      last = key
    }
  })
  for (const key of missing) fail('lock-missing', { left: Math.floor(key / columns), right: key % columns })
  for (const side of ['left', 'right'] as const)
    used[side].forEach((count, k) => {
      const [least, most] = [problem[side].min[k]!, problem[side].max[k]!]
      if (count < least || count > most) fail('capacity', { [side]: k, count, least, most })
    })
  return { ...pairs, used, covered, least }
}

/** Prices for all tiers but the floor; with a floor also for those above it, and why they would suffer from a higher one. */
export type Proofs = Readonly<{ optimum: Prices; coverage?: Prices; floor?: Prices | PeopleSet }>

/**
 * Value and bound of the pairs, one number a tier, and how many count for each quota. The tiers above a floor are bounded on all
 * edges, the floor by the edges on which they would suffer, and the rest on the edges that reach the floor.
 */
export function prove(problem: Problem, tiers: readonly Tier[], chosen: Chosen, proofs: Proofs, fail: Fail) {
  const { left, right, scores, used, least } = chosen
  const { optimum, coverage, floor } = proofs
  const f = tiers.findIndex(({ kind }) => kind === 'floor')
  const [above, rest] = [tiers.slice(0, Math.max(f, 0)), tiers.filter((_, t) => t !== f)]
  // Behind a total that a multiplier has rounded, the bound of a floor would mean nothing.
  if (above.some((tier) => tier.kind === 'total') || rest.some((tier) => tier.kind === 'floor'))
    throw fail('tiers')
  const reach = floor ? floor.atLeast : Infinity
  let [highest, below] = [-Infinity, -Infinity]
  if (f >= 0)
    for (let j = 0; j < used.right.length; j++) {
      const { from, to, partners, scores } = problem.rowOf(j)
      for (let k = from; k < to; k++) {
        const score = scores[k]!
        if (problem.locked.size > 0 && problem.locked.has(partners[k]! * used.right.length + j)) continue
        if (score > highest) highest = score
        if (score > below && score < reach) below = score
      }
    }
  const value = tiers.map((tier) => {
    if (tier.kind === 'coverage') return BigInt(chosen.covered[tier.side as 'left'])
    if (tier.kind === 'floor') return BigInt([least, highest, 0].find(Number.isFinite)!)
    const [sum, weigh] = [exactSums(1, fail), problem.weigh(tier)]
    left.forEach((i, c) => sum.add(0, weigh(i, right[c]!, scores[c]!)))
    return sum.values()[0]!
  })
  const covered = Number(value[tiers.findIndex(({ kind }) => kind === 'coverage')] ?? NaN)
  const quotas = problem.quotas.map((quota, q) => {
    const tagged = left.filter((i, c) => quota.tagged(i, right[c]!)).length
    const { atLeast, atMost } = quota.limits(covered)
    if (tagged < (atLeast ?? 0) || tagged > (atMost ?? Infinity)) fail('quota', { quota: q, tagged })
    return { tagged, atLeast, atMost }
  })
  const best = boundOf(problem, rest, optimum, quotas, fail)
  const start = f < 0 ? -Infinity : Number(value[f])
  if (optimum.atLeast > start || (coverage && coverage.atLeast !== -Infinity)) fail('proof-edges')
  if (f < 0) return { value, quotas, ...best }
  const before = coverage ? boundOf(problem, above, coverage, quotas, fail).bound : []
  if (f > before.length) throw fail('proof-missing')
  if (exceeds(best.bound, before)) fail('bound-unproven')
  const isLess = (by: Prices) => exceeds(value.slice(0, f), boundOf(problem, above, by, quotas, fail).bound)
  if (floor && !('people' in floor ? countPlaces(problem, [floor])[0] : isLess(floor)))
    fail('floor-unproven', { reach })
  const bound = [...before, below === -Infinity ? value[f]! : BigInt(below), ...best.bound.slice(f)]
  return { value, quotas, bound, exact: best.exact }
}

/** Whether a is more than b in the tiers of b; the first difference decides. */
function exceeds(a: readonly bigint[], b: readonly bigint[]): boolean {
  const t = b.findIndex((one, k) => one !== a[k])
  return t >= 0 && a[t]! > b[t]!
}
