/** What pairs and prices prove, by linear programming duality and by counting, with no trust in whoever found them. */
import { boundOf, exactSum } from './bound.ts'
import { countPlaces } from './counting.ts'
import type { Fail, PeopleSet, Prices, Problem, Tier } from './problem.ts'

export { countPlaces }
export * from './problem.ts'

type Chosen = ReturnType<typeof choose>

/** Whether the pairs are edges, in order, within everybody's limits, and keep every lock. Anybody unknown is NaN. */
export function choose(problem: Problem, couples: readonly (readonly [number, number])[], fail: Fail) {
  const columns = problem.right.max.length
  const used = { left: problem.left.max.map(() => 0), right: problem.right.max.map(() => 0) }
  const missing = new Set(problem.locked)
  const pairs: { i: number; j: number; score: number; isFree: boolean }[] = []
  const scores = problem.scores(couples)
  let last = -1
  couples.forEach(([i, j], c) => {
    const key = i * columns + j
    const score = key >= 0 ? scores[c]! : 'not-taking-part'
    if (typeof score === 'string') fail('pair-illegal', { left: i, right: j, rule: score })
    else if (key <= last) fail('pair-order', { left: i, right: j })
    else {
      used.left[i]!++
      used.right[j]!++
      pairs.push({ i, j, score, isFree: !missing.delete(key) })
      last = key
    }
  })
  for (const key of missing) fail('lock-missing', { left: Math.floor(key / columns), right: key % columns })
  for (const side of ['left', 'right'] as const) {
    const { min, max } = problem[side]
    used[side].forEach((count, k) => {
      const [least, most] = [min[k]!, max[k]!]
      if (count < least || count > most) fail('capacity', { [side]: k, count, least, most })
    })
  }
  return { pairs, used }
}

/** Prices for all tiers but the floor; with a floor also for those above it, and why they would suffer from a higher one. */
export type Proofs = Readonly<{ optimum: Prices; coverage?: Prices; floor?: Prices | PeopleSet }>

/**
 * Value and bound of the pairs, one number a tier, and how many count for each quota. The tiers above a floor are bounded on all
 * edges, the floor by the edges on which they would suffer, and the rest on the edges that reach the floor.
 */
export function prove(problem: Problem, tiers: readonly Tier[], chosen: Chosen, proofs: Proofs, fail: Fail) {
  const { pairs, used } = chosen
  const { optimum, coverage, floor } = proofs
  const f = tiers.findIndex(({ kind }) => kind === 'floor')
  const [above, rest] = [tiers.slice(0, Math.max(f, 0)), tiers.filter((_, t) => t !== f)]
  // Behind a total that a multiplier has rounded, the bound of a floor would mean nothing.
  const isLate = above.some(({ kind }) => kind === 'total')
  if (isLate || rest.some(({ kind }) => kind === 'floor')) throw fail('tiers')
  const reach = floor ? floor.atLeast : Infinity
  let [highest, below] = [-Infinity, -Infinity]
  if (f >= 0)
    problem.eachRow((j, from, to, partners, scores) => {
      for (let k = from; k < to; k++) {
        const score = scores[k]!
        if (problem.locked.size > 0 && problem.locked.has(partners[k]! * used.right.length + j)) continue
        if (score > highest) highest = score
        if (score > below && score < reach) below = score
      }
    })
  const least = pairs.reduce((low, { isFree, score }) => (isFree ? Math.min(low, score) : low), Infinity)
  const value = tiers.map((tier) => {
    if (tier.kind === 'coverage') return BigInt(used[tier.side as 'left'].filter((count) => count > 0).length)
    if (tier.kind === 'floor') return BigInt([least, highest, 0].find(Number.isFinite)!)
    const [sum, weigh] = [exactSum(fail), problem.weigh(tier)]
    for (const { i, j, score } of pairs) sum.add(weigh(i, j, score))
    return sum.value()
  })
  const covered = Number(value[tiers.findIndex(({ kind }) => kind === 'coverage')] ?? NaN)
  const quotas = problem.quotas.map((quota, q) => {
    const tagged = pairs.filter(({ i, j }) => quota.tagged(i, j)).length
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
