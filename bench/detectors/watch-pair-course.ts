import { alertsOf } from '#features/momentum/alerts.rules.ts'
import type { AlertKind, MomentumSettings } from '#features/momentum/momentum.contract.ts'
import { readMomentum } from '#features/momentum/momentum.rules.ts'
import { factsAt, momentOf, weeks, type SimulatedPair } from './simulate-pair.ts'

export interface Span {
  /** Day it was raised, and the day it was settled. */
  readonly from: number
  to: number
}

/** When each alert stood, with the very rules of the product, looked at twice a day: more often than the daily job, less than whenever something happens. */
export function watchPairCourse(pair: SimulatedPair, settings: MomentumSettings): Map<AlertKind, Span[]> {
  const stood = new Map<AlertKind, Span[]>()
  let open = new Set<AlertKind>()
  for (let half = 2; half <= weeks * 14; half += 1) {
    const now = momentOf(half / 2)
    const facts = factsAt(pair, now)
    const at = new Date(now)
    const alerts = new Set(
      alertsOf(facts, readMomentum(facts, settings, at), settings, at).map(({ kind }) => kind),
    )
    for (const kind of alerts)
      if (!open.has(kind)) stood.set(kind, [...(stood.get(kind) ?? []), { from: half / 2, to: Infinity }])
    for (const kind of open) if (!alerts.has(kind)) stood.get(kind)!.at(-1)!.to = half / 2
    open = alerts
  }
  return stood
}
