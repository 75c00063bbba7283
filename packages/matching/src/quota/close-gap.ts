import { searchMultiplier, type Priced } from './multiplier.ts'
import { isMet, surchargeOf, wantedOf, type CountedQuota } from './quota-limits.ts'

const ROUNDS = 4
const ATTEMPTS = 6

/**
 * Looks among the results that are equally good at the multipliers for one with exactly the wanted counts. Random weights make
 * neighbouring results differ by single swaps, so the count moves in small steps; a few different draws get round parity.
 */
export function closeGap(
  quotas: readonly CountedQuota[],
  lambda: readonly number[],
  solve: (surcharge: Int32Array) => Priced | null,
): void {
  const binding = quotas.flatMap((_, q) => (lambda[q] === 0 ? [] : [q]))
  const wanted = (q: number) => wantedOf(quotas[q]!, lambda[q]!)
  const reach = Math.floor(2 ** 30 / (quotas.length + 1))
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    let theta = quotas.map(() => 0)
    const worthOf = drawWeights(quotas[0]!.tagged.length, attempt)
    const solveAt = (value: readonly number[]): Priced | null => {
      const relaxed = solve(surchargeOf(quotas, value, worthOf))
      return relaxed === null ? null : { ...relaxed, worth: weigh(relaxed.held, worthOf) }
    }
    let counts: readonly number[] = []
    for (let round = 0; round < (binding.length > 1 ? ROUNDS : 1); round++) {
      for (const q of binding) {
        const [from, to] = lambda[q]! > 0 ? [-reach, reach] : [reach, -reach]
        const value = searchMultiplier({ solveAt, quota: q, from, to, lambda: theta, wanted: wanted(q) })
        if (value === null) return
        theta = theta.map((other, k) => (k === q ? value : other))
      }
      counts = solveAt(theta)?.counts ?? []
      if (
        binding.every((q) => counts[q] === wanted(q)) &&
        quotas.every((quota, q) => isMet(quota, counts[q]!))
      )
        return
    }
  }
}

/** Whole numbers below 2^20, one an edge, the same for every run: a multiplicative hash of edge and draw. */
function drawWeights(edges: number, draw: number): Int32Array {
  return Int32Array.from({ length: edges }, (_, e) => {
    const h = Math.imul((e + 1) ^ Math.imul(draw + 1, 0x9e3779b1), 0x85ebca6b)
    return Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> 12
  })
}

function weigh(held: Uint8Array, weights: Int32Array): number {
  let sum = 0
  for (let e = 0; e < held.length; e++) if (held[e] === 1) sum += weights[e]!
  return sum
}
