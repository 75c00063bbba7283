import type { QuotaImpossible } from '../solve-spec.ts'
import type { Priced } from './multiplier.ts'
import type { CountedQuota } from './quota-limits.ts'

/** The first quota that cannot be met even when nothing else counts. */
export function findImpossible(
  quotas: readonly CountedQuota[],
  solve: (surcharge: Int32Array) => Priced | null,
): QuotaImpossible | null {
  for (let q = 0; q < quotas.length; q++) {
    const quota = quotas[q]!
    for (const [limit, sign] of [
      [quota.atLeast, 1],
      [quota.atMost, -1],
    ] as const) {
      if (limit === null) continue
      const possible = solve(
        quota.tagged.length === 0 ? new Int32Array() : Int32Array.from(quota.tagged, (tag) => sign * tag),
      )?.counts[q]
      if (possible !== undefined && sign * possible < sign * limit)
        return { kind: 'quota-impossible', name: quota.name, possible, asked: limit }
    }
  }
  return null
}
