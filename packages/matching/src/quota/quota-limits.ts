import type { Quota, QuotaLimit, QuotaResult } from '../solve-spec.ts'

/** A quota with its limits as numbers of pairs. */
export interface CountedQuota {
  readonly name: string
  readonly tagged: Uint8Array
  readonly atLeast: number | null
  readonly atMost: number | null
}

/** Turns shares into numbers: of the people the first coverage tier covers, up for `atLeast`, down for `atMost`. */
export function countedQuotas(quotas: readonly Quota[], covered: number): CountedQuota[] {
  const count = (limit: QuotaLimit | null | undefined, round: (x: number) => number) =>
    typeof limit === 'string' ? round((Number(limit.slice(0, -1)) * covered) / 100) : (limit ?? null)
  return quotas.map(({ name, tagged, atLeast, atMost }) => ({
    name,
    tagged,
    atLeast: count(atLeast, Math.ceil),
    atMost: count(atMost, Math.floor),
  }))
}

export function countTagged(tagged: Uint8Array, held: Uint8Array): number {
  let count = 0
  for (let e = 0; e < held.length; e++) count += held[e]! & tagged[e]!
  return count
}

export function isMet(quota: CountedQuota, count: number): boolean {
  return count >= (quota.atLeast ?? 0) && count <= (quota.atMost ?? Infinity)
}

export function quotaResults(quotas: readonly CountedQuota[], held: Uint8Array): QuotaResult[] {
  return quotas.map(({ name, tagged, atLeast, atMost }) => ({
    name,
    tagged: countTagged(tagged, held),
    atLeast,
    atMost,
  }))
}

/** The limit a multiplier prices. */
export function wantedOf(quota: CountedQuota, lambda: number): number {
  return lambda > 0 ? quota.atLeast! : quota.atMost!
}

/** What multipliers add to each edge, on top of other weights. O(E * quotas). */
export function surchargeOf(
  quotas: readonly CountedQuota[],
  lambda: readonly number[],
  base: Int32Array | null,
): Int32Array {
  const surcharge = base === null ? new Int32Array(quotas[0]!.tagged.length) : base.slice()
  quotas.forEach(({ tagged }, q) => {
    const value = lambda[q]!
    if (value !== 0) for (let e = 0; e < tagged.length; e++) if (tagged[e] === 1) surcharge[e]! += value
  })
  return surcharge
}
