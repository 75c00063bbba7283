import { points, type Prices, weigher } from './prices.ts'
import { type Problem, Refusal } from './problem.ts'

type Limits = { readonly atLeast: number | null; readonly atMost: number | null }

/** Adds edge by edge to the bound D that prices give. */
export function bounding(problem: Problem, prices: Prices) {
  const { tiers, u, v, atLeast, scale, lambda } = prices
  const depth = tiers.length
  const sums = tiers.map(() => 0n)
  const small = new Float64Array(depth)
  const add = (t: number, amount: number) => {
    if (!(Math.abs(amount) <= 2 ** 52))
      throw new Refusal('prices-malformed', 'A price is too large to add exactly.')
    small[t]! += amount
    if (Math.abs(small[t]!) <= 2 ** 52) return
    sums[t]! += BigInt(small[t]!)
    small[t] = 0
  }
  const priced = problem.quotas
    .map((quota, q) => [quota.tagged, lambda[q]!] as const)
    .filter(([, by]) => by !== 0)
  const weights = tiers.map((tier) => {
    const weigh = weigher(problem, tier)
    if (tier.kind !== 'total' || (scale === 1 && priced.length === 0)) return weigh
    return (i: number, j: number, score: number) =>
      priced.reduce((sum, [tagged, by]) => sum + (tagged(i, j) ? by : 0), scale * weigh(i, j, score))
  })
  // The prices of one person stand side by side; most weights are known without a call.
  const [mine, theirs] = [sideBySide(u), sideBySide(v)]
  const plain = tiers.map(({ kind }, t) =>
    kind === 'coverage' ? 0 : kind === 'total' && weights[t] === points ? 1 : 2,
  )
  const reduced = new Float64Array(depth)
  const edge = (i: number, j: number, score: number, locked: boolean) => {
    if (!locked && score < atLeast) return
    let counts = locked
    for (let t = 0; t < depth; t++) {
      const weight = plain[t] === 0 ? 0 : plain[t] === 1 ? score : weights[t]!(i, j, score)
      const left = weight - mine[i * depth + t]! - theirs[j * depth + t]!
      if (!counts && left < 0) return
      if (left > 0) counts = true
      reduced[t] = left
    }
    if (counts) for (let t = 0; t < depth; t++) add(t, reduced[t]!)
  }
  const people = (name: 'left' | 'right', price: readonly Float64Array[]) => {
    const { min, max } = problem[name]
    const rewards = tiers.map((tier) => (tier.kind === 'coverage' && tier.side === name ? 1 : 0))
    const worth = (i: number, k: number, t: number) => (k > 0 ? rewards[t]! : 0) + k * price[t]![i]!
    for (let i = 0; i < min.length; i++) {
      let best = min[i]!
      for (const k of [max[i]!, 0, 1]) {
        if (k < min[i]! || k > max[i]!) continue
        let t = 0
        while (t < depth && worth(i, k, t) === worth(i, best, t)) t++
        if (t < depth && worth(i, k, t) > worth(i, best, t)) best = k
      }
      for (let t = 0; t < depth; t++) add(t, worth(i, best, t))
    }
  }
  /** The bound, with the scaled tier in points; `exact` says whether nothing was lost by that. */
  const total = (limits: readonly Limits[]) => {
    people('left', u)
    people('right', v)
    const bound = sums.map((sum, t) => sum + BigInt(small[t]!))
    const at = tiers.findIndex((tier) => tier.kind === 'total')
    if (at < 0) return { bound, exact: true }
    lambda.forEach((by, q) => {
      const limit = by > 0 ? limits[q]!.atLeast : limits[q]!.atMost
      if (by !== 0 && limit === null)
        throw new Refusal('proof-malformed', 'A multiplier prices a limit that is not there.')
      bound[at]! -= by === 0 ? 0n : BigInt(by) * BigInt(limit!)
    })
    const over = ((bound[at]! % BigInt(scale)) + BigInt(scale)) % BigInt(scale)
    bound[at] = (bound[at]! - over) / BigInt(scale)
    return { bound, exact: over === 0n || at === tiers.length - 1 }
  }
  return { edge, total }
}

function sideBySide(prices: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(prices.length * (prices[0]?.length ?? 0))
  prices.forEach((tier, t) => tier.forEach((price, k) => (all[k * prices.length + t] = price)))
  return all
}

/** Lexicographic: the first difference decides. */
export function compare<T extends number | bigint>(a: readonly T[], b: readonly T[]): number {
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return a[t]! < b[t]! ? -1 : 1
  return 0
}
