import { showParts } from '#features/interest/suppression.rules.ts'
import type { AlertKind } from './momentum.contract.ts'

/** What a pair's own course can raise; who has not answered and broken rules are the coordinator's alone. */
export const standingKinds = [
  'first-hour',
  'cancelled-twice',
  'stalled',
  'drifting',
  'drifted',
  'one-way',
] as const satisfies readonly AlertKind[]
export type StandingKind = (typeof standingKinds)[number]

export interface StandingRow {
  readonly kind: StandingKind
  /** Nothing: hidden, because it is fewer than five or would give another hidden number away. */
  readonly pairs: number | null
  /** How many whole weeks the oldest of them has stood; hidden with the number. */
  readonly weeks: number | null
}

export interface SponsorStanding {
  /** Nothing: fewer than five, nought among them. */
  readonly total: number | null
  readonly rows: readonly StandingRow[]
}

const week = 7 * 86_400_000

/** What has stood so long that the sponsor hears of it: totals by kind, never a pair and never a small number. */
export function standingOfAlerts(
  alerts: readonly { readonly kind: AlertKind; readonly raisedAt: Date }[],
  now: Date,
): SponsorStanding {
  const of = (kind: StandingKind) => alerts.filter((alert) => alert.kind === kind)
  const shown = showParts(
    Object.fromEntries(standingKinds.map((kind) => [kind, of(kind).length])) as Record<StandingKind, number>,
  )
  const total = standingKinds.reduce((sum, kind) => sum + of(kind).length, 0)
  return {
    total: total < 5 ? null : total,
    rows: standingKinds.map((kind) => ({
      kind,
      pairs: shown[kind],
      weeks:
        shown[kind] === null
          ? null
          : Math.floor(
              Math.max(...of(kind).map(({ raisedAt }) => now.getTime() - raisedAt.getTime())) / week,
            ),
    })),
  }
}
