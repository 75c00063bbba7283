import type { AgreementVersion } from '#features/agreements/agreements.reads.ts'
import type { Cause } from '#features/sessions/sessions.contract.ts'
import type { HelpAction } from './help-actions.store.ts'
import type { AlertKind } from './momentum.contract.ts'
import type { PairFacts } from './momentum.rules.ts'
import type { OpenAlert } from './pair-alerts.store.ts'

export type PairEvent = { readonly at: Date } & (
  | { readonly kind: 'accepted' | 'held' | 'not-held' }
  | { readonly kind: 'signed'; readonly version: number }
  | { readonly kind: 'moved' | 'cancelled'; readonly side: Cause }
  | { readonly kind: 'alert' | 'settled'; readonly alert: AlertKind }
  | { readonly kind: 'help'; readonly help: string }
)

const mostShown = 60

/** What happened to a pair, the newest first. */
export function timelineOf({
  facts,
  alerts,
  versions,
  help,
  now,
}: {
  facts: PairFacts | null
  alerts: readonly OpenAlert[]
  versions: readonly AgreementVersion[]
  help: readonly HelpAction[]
  now: Date
}): PairEvent[] {
  const events: PairEvent[] = []
  if (facts?.acceptedAt) events.push({ kind: 'accepted', at: facts.acceptedAt })
  for (const { version, signatures } of versions)
    if (signatures.length === 2)
      events.push({
        kind: 'signed',
        version,
        at: new Date(Math.max(...signatures.map(({ signedAt }) => signedAt.getTime()))),
      })
  for (const { state, startsAt } of facts?.sessions ?? [])
    if (state === 'held' || state === 'not-held') events.push({ kind: state, at: startsAt })
  for (const { kind, causedBy, at } of facts?.events ?? [])
    if (kind === 'moved' || kind === 'cancelled') events.push({ kind, side: causedBy, at })
  for (const { kind, raisedAt, resolvedAt } of alerts) {
    events.push({ kind: 'alert', alert: kind, at: raisedAt })
    if (resolvedAt) events.push({ kind: 'settled', alert: kind, at: resolvedAt })
  }
  for (const action of help)
    if (!action.undoneAt) events.push({ kind: 'help', help: action.help, at: action.sentAt })
  return events
    .filter(({ at }) => at <= now)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, mostShown)
}
