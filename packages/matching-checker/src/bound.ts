import { type Fail, type Limits, none, points, type Prices, type Problem, type Tier } from './problem.ts'

/** Exact sums of whole numbers, however many. */
export function exactSums(count: number, fail: Fail) {
  const [small, big] = [new Float64Array(count), Array<bigint>(count).fill(0n)]
  const add = (at: number, amount: number) => {
    if (!(Math.abs(amount) <= 2 ** 52)) throw fail('prices-malformed')
    small[at]! += amount
    if (Math.abs(small[at]!) > 2 ** 52) [big[at], small[at]] = [big[at]! + BigInt(small[at]!), 0]
  }
  return { add, values: () => big.map((sum, at) => sum + BigInt(small[at]!)) }
}

/** Everybody's prices as one number, their tiers being worth so many units. */
function lump(prices: Float64Array, units: Float64Array) {
  const lumps = new Float64Array(prices.length / units.length)
  for (let k = 0, at = 0; k < lumps.length; k++)
    for (let t = 0; t < units.length; t++) lumps[k]! += units[t]! * prices[at++]!
  return lumps
}

/**
 * The bound D of docs/matching/certificate.md, the total in points; `exact`: nothing was lost by that. Any prices give a true
 * bound (linear programming duality, holding for tuples compared lexicographically). O(edges * tiers), one pass.
 */
export function boundOf(problem: Problem, tiers: Tier[], prices: Prices, limits: Limits[], fail: Fail) {
  const { left, right, locked, quotas } = problem
  const { left: u, right: v, atLeast, scale, lambda } = prices
  const [depth, columns, sums] = [tiers.length, right.max.length, exactSums(tiers.length, fail)]
  // Sums of weights and prices have to stay exact in a double.
  const largest = lambda.reduce((sum, one) => sum + Math.abs(one), scale * 2 ** 32)
  const priced = lambda.map((one, q) => limits[q]![one < 0 ? 'atMost' : 'atLeast'] ?? (one === 0 ? 0 : NaN))
  if (!(scale >= 1 && largest <= 2 ** 51) || ![scale, ...lambda, ...priced].every(Number.isSafeInteger))
    throw fail('proof-malformed')
  if (u.length !== left.max.length * depth || v.length !== columns * depth) throw fail('prices-malformed')
  const most = new Float64Array(depth)
  for (const price of [u, v])
    for (let at = 0, t = 0; at < price.length; at++, t = (t + 1) % depth) {
      const size = Math.abs(price[at]!)
      if (!(size < 2 ** 50) || Math.trunc(size) !== size) throw fail('prices-malformed')
      if (size > most[t]!) most[t] = size
    }
  const total = tiers.findIndex(({ kind }) => kind === 'total')
  const weights = tiers.map((tier, t) => {
    const weigh = tier.kind === 'coverage' ? none : problem.weigh(tier)
    if (t !== total || (scale === 1 && lambda.every((one) => one === 0))) return weigh
    return (i: number, j: number, score: number) =>
      lambda.reduce((sum, one, q) => sum + (quotas[q]!.tagged(i, j) ? one : 0), scale * weigh(i, j, score))
  })
  // Most weights are known without a call.
  const plain = Int8Array.from(weights, (weigh) => (weigh === none ? 0 : weigh === points ? 1 : 2))
  // The tiers before the others make one number where that is exact; nearly all edges are below 0 or 0 by it alone.
  const lead = plain.includes(2) ? plain.indexOf(2) : depth
  const units = new Float64Array(depth)
  let span = 1
  for (let t = lead - 1; t >= 0; span *= 4 * most[t]! + 2 ** 32 * plain[t]! + 1, t--) units[t] = span
  if (span > 2 ** 52) units.fill(0)
  const [mine, theirs, hasLocks] = [lump(u, units), lump(v, units), locked.size > 0]
  const unit = units.reduce((sum, one, t) => sum + one * plain[t]!, 0)
  const isWhole = lead === depth && units[0] !== 0
  for (let j = 0; j < columns; j++) {
    const { from, to, partners, scores } = problem.rowOf(j)
    const own = theirs[j]!
    for (let k = from; k < to; k++) {
      const i = partners[k]!
      const score = scores[k]!
      const all = score * unit - own - mine[i]!
      if (all < 0 && !hasLocks) continue
      let counts = hasLocks && locked.has(i * columns + j)
      if ((!counts && (score < atLeast || all < 0)) || (isWhole && all === 0)) continue
      // The first tier in which it is not 0 decides whether an edge counts.
      for (let t = 0; t < depth; t++) {
        const weight = plain[t] === 0 ? 0 : plain[t] === 1 ? score : weights[t]!(i, j, score)
        const reduced = weight - u[i * depth + t]! - v[j * depth + t]!
        if (reduced < 0 && !counts) break
        if (reduced === 0) continue
        counts = true
        sums.add(t, reduced)
      }
    }
  }
  // Everybody has as many pairs as pay; the first earns a reward too, so another never pays more.
  const people = ({ min, max }: Problem['left'], price: Float64Array, name: string) => {
    const reward = Int8Array.from(tiers, ({ kind, side }) => (kind === 'coverage' && side === name ? 1 : 0))
    const pays = (i: number, first: number) => {
      let gain = 0
      for (let t = 0; t < depth && gain === 0; t++) gain = price[i * depth + t]! + first * reward[t]!
      return gain > 0
    }
    for (let i = 0; i < min.length; i++) {
      let k = min[i]!
      if (k === 0 && max[i]! > 0 && pays(i, 1)) k = 1
      if (k > 0 && k < max[i]! && pays(i, 0)) k = max[i]!
      for (let t = 0; t < depth; t++) sums.add(t, k * price[i * depth + t]! + (k > 0 ? reward[t]! : 0))
    }
  }
  people(left, u, 'left')
  people(right, v, 'right')
  const bound = sums.values()
  if (total < 0) return { bound, exact: true }
  lambda.forEach((one, q) => (bound[total]! -= BigInt(one) * BigInt(priced[q]!)))
  const over = ((bound[total]! % BigInt(scale)) + BigInt(scale)) % BigInt(scale)
  bound[total] = (bound[total]! - over) / BigInt(scale)
  return { bound, exact: over === 0n || total === depth - 1 }
}
