import { readFileSync } from 'node:fs'
import type { Solution } from '@upstream/matching'

/** A number where JSON holds it exactly, else its digits. */
export const numberOrText = (value: bigint): number | string =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value)

export const secondsSince = (start: number): number => Math.round(performance.now() - start) / 1000

export interface Standing {
  /** Of the `total` tier. */
  readonly value: number | string
  readonly bound: number | string
  /** How far the first unproven tier may still rise; 0 when everything is proven. */
  readonly gap: number | string
  readonly tiers: readonly {
    readonly kind: string
    readonly value: number | string
    readonly bound: number | string
  }[]
}

export function standing({ tiers, value, bound }: Solution): Standing {
  const total = tiers.findIndex((tier) => tier.kind === 'total')
  const open = value.findIndex((amount, t) => amount !== bound[t])
  return {
    value: total < 0 ? 0 : numberOrText(value[total]!),
    bound: total < 0 ? 0 : numberOrText(bound[total]!),
    gap: open < 0 ? 0 : numberOrText(bound[open]! - value[open]!),
    tiers: tiers.map((tier, t) => ({
      ...tier,
      value: numberOrText(value[t]!),
      bound: numberOrText(bound[t]!),
    })),
  }
}

/** Linux's own figure comes first: the one of getrusage starts at what the parent process had when it started this one. */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (kilobytes !== undefined) return Math.round(Number(kilobytes) / 1024)
  } catch {
    // Not Linux.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024)
}
