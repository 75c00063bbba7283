import { alertsOf } from '#features/momentum/alerts.rules.ts'
import type { AlertKind, MomentumSettings } from '#features/momentum/momentum.contract.ts'
import { readMomentum } from '#features/momentum/momentum.rules.ts'
import { factsAt, momentOf, weeks, type SimulatedPair } from './simulate-pair.ts'

/** Days on which each alert was raised anew, with the very rules of the product, looked at once a day as the daily job does and whenever something happens. */
export function watchPairCourse(pair: SimulatedPair, settings: MomentumSettings): Map<AlertKind, number[]> {
  const raised = new Map<AlertKind, number[]>()
  let open = new Set<AlertKind>()
  for (let half = 2; half <= weeks * 14; half += 1) {
    const now = momentOf(half / 2)
    const facts = factsAt(pair, now)
    const at = new Date(now)
    const alerts = new Set(
      alertsOf(facts, readMomentum(facts, settings, at), settings, at).map(({ kind }) => kind),
    )
    for (const kind of alerts) if (!open.has(kind)) raised.set(kind, [...(raised.get(kind) ?? []), half / 2])
    open = alerts
  }
  return raised
}
