import { type Fail, type Limits, points, type Prices, type Problem, type Tier } from './problem.ts'

/** An exact sum of whole numbers, however many. */
export function exactSum(fail: Fail) {
  let [big, small] = [0n, 0]
  const add = (amount: number) => {
    if (!(Math.abs(amount) <= 2 ** 52)) throw fail('prices-malformed')
    small += amount
    if (Math.abs(small) > 2 ** 52) [big, small] = [big + BigInt(small), 0]
  }
  return { add, value: () => big + BigInt(small) }
}

/**
 * The bound D of docs/matching/certificate.md, the total in points; `exact`: nothing was lost by that. Any prices give a true
 * bound (linear programming duality, holding for tuples compared lexicographically). O(edges * tiers), one pass.
 */
export function boundOf(problem: Problem, tiers: Tier[], prices: Prices, limits: Limits[], fail: Fail) {
  const { left, right, locked, quotas } = problem
  const { left: u, right: v, atLeast, scale, lambda } = prices
  const [depth, columns] = [tiers.length, right.max.length]
  const sums = tiers.map(() => exactSum(fail))
  // Sums of weights and prices have to stay exact in a double.
  const largest = lambda.reduce((sum, one) => sum + Math.abs(one), scale * 2 ** 32)
  const priced = lambda.map((one, q) => limits[q]![one < 0 ? 'atMost' : 'atLeast'] ?? (one === 0 ? 0 : NaN))
  if (!(scale >= 1 && largest <= 2 ** 51) || ![scale, ...lambda, ...priced].every(Number.isSafeInteger))
    throw fail('proof-malformed')
  // The largest price of each tier.
  const most = new Float64Array(depth)
  if (u.length !== left.max.length * depth || v.length !== columns * depth) throw fail('prices-malformed')
  for (const price of [u, v])
    for (let at = 0; at < price.length; at++) {
      const size = Math.abs(price[at]!)
      if (!(size < 2 ** 50) || Math.trunc(size) !== size) throw fail('prices-malformed')
      most[at % depth] = Math.max(most[at % depth]!, size)
    }
  const total = tiers.findIndex(({ kind }) => kind === 'total')
  const weights = tiers.map((tier, t) => {
    const weigh = problem.weigh(tier)
    if (t !== total || (scale === 1 && lambda.every((one) => one === 0))) return weigh
    const tag = (i: number, j: number) =>
      lambda.reduce((sum, one, q) => sum + (one !== 0 && quotas[q]!.tagged(i, j) ? one : 0), 0)
    return (i: number, j: number, score: number) => tag(i, j) + scale * weigh(i, j, score)
  })
  // Most weights are known without a call.
  const plain = tiers.map(({ kind }, t) => (kind === 'coverage' ? 0 : weights[t] === points ? 1 : 2))
  // The tiers before the others make one number where that is exact; nearly all edges are below 0 or 0 by it alone.
  const lead = plain.includes(2) ? plain.indexOf(2) : depth
  const units = most.map(() => 0)
  let span = 1
  for (let t = lead - 1; t >= 0; span *= 4 * most[t]! + 2 ** 32 * plain[t]! + 1, t--) units[t] = span
  if (span > 2 ** 52) units.fill(0)
  const lump = (prices: Float64Array) => {
    const lumps = new Float64Array(prices.length / depth)
    prices.forEach((price, at) => (lumps[Math.trunc(at / depth)]! += units[at % depth]! * price))
    return lumps
  }
  const [mine, theirs, hasLocks] = [lump(u), lump(v), locked.size > 0]
  const unit = units.reduce((sum, one, t) => sum + one * plain[t]!, 0)
  const isWhole = lead === depth && units[0] !== 0
  problem.eachRow((j, from, to, partners, scores) => {
    const own = theirs[j]!
    for (let k = from; k < to; k++) {
      const [i, score] = [partners[k]!, scores[k]!]
      let counts = hasLocks && locked.has(i * columns + j)
      const all = score * unit - mine[i]! - own
      if ((!counts && (score < atLeast || all < 0)) || (isWhole && all === 0)) continue
      // The first tier in which it is not 0 decides whether an edge counts.
      for (let t = 0; t < depth; t++) {
        const weight = plain[t] === 0 ? 0 : plain[t] === 1 ? score : weights[t]!(i, j, score)
        const reduced = weight - u[i * depth + t]! - v[j * depth + t]!
        if (reduced < 0 && !counts) break
        if (reduced === 0) continue
        counts = true
        sums[t]!.add(reduced)
      }
    }
  })
  // Everybody has as many pairs as pay; the first earns a reward too, so another never pays more.
  const people = ({ min, max }: Problem['left'], price: Float64Array, name: string) => {
    const reward = tiers.map((tier) => (tier.kind === 'coverage' && tier.side === name ? 1 : 0))
    const pays = (i: number, first: number) => {
      for (let t = 0; t < depth; t++) {
        const gain = price[i * depth + t]! + first * reward[t]!
        if (gain !== 0) return gain > 0
      }
      return false
    }
    for (let i = 0; i < min.length; i++) {
      let k = min[i]!
      if (k === 0 && max[i]! > 0 && pays(i, 1)) k = 1
      if (k > 0 && k < max[i]! && pays(i, 0)) k = max[i]!
      for (let t = 0; t < depth; t++) sums[t]!.add(k * price[i * depth + t]! + (k > 0 ? reward[t]! : 0))
    }
  }
  people(left, u, 'left')
  people(right, v, 'right')
  const bound = sums.map((sum) => sum.value())
  if (total < 0) return { bound, exact: true }
  lambda.forEach((one, q) => (bound[total]! -= BigInt(one) * BigInt(priced[q]!)))
  const over = ((bound[total]! % BigInt(scale)) + BigInt(scale)) % BigInt(scale)
  bound[total] = (bound[total]! - over) / BigInt(scale)
  return { bound, exact: over === 0n || total === depth - 1 }
}
