import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { rungOf, type Rung } from './alerts.rules.ts'
import { listChoices } from './alert-choices.store.ts'
import { momentumFailures, type MomentumSettings } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listOpenAlerts, type OpenAlert } from './pair-alerts.store.ts'
import {
  countReadings,
  listReadingsToDraw,
  type PairReading,
  type ReadingCount,
} from './pair-readings.store.ts'

export interface Round {
  readonly settings: MomentumSettings
  readonly counts: readonly ReadingCount[]
  /** Nothing where there are too many to draw one by one. */
  readonly drawn: readonly PairReading[] | null
  /** What has come to the coordinator, the oldest harm first; what is put off or kept is not among it. */
  readonly alerts: readonly (OpenAlert & { readonly rung: Rung })[]
  /** Matters that are put off or kept, whoever may raise them. */
  readonly quiet: ReadonlySet<string>
}

/** How the pairs of a programme are doing, from what was last worked out. */
export async function readRound(
  work: Work,
  { programmeId, drawUpTo }: { programmeId: string; drawUpTo: number },
): Promise<Round> {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  const { db, organisationId, now } = work
  const settings = await findSettings(db, organisationId, programmeId)
  const today = now.toISOString().slice(0, 10)
  const quiet = new Set(
    (await listChoices(db, organisationId, programmeId))
      .filter(({ choice, untilOn }) => choice === 'keep' || (untilOn !== null && untilOn > today))
      .map(({ matter }) => matter),
  )
  const alerts = (await listOpenAlerts(db, organisationId, programmeId))
    .map((alert) => ({ ...alert, rung: rungOf(alert.kind, alert.raisedAt, settings, now) }))
    .filter(
      ({ kind, pairId, rung }) =>
        rung !== 'pair' && !quiet.has(`${kind}.${pairId}`) && !quiet.has(`${kind}.all`),
    )
  const counts = await countReadings(db, organisationId, programmeId)
  const meeting = counts.reduce((sum, { momentum, pairs }) => sum + (momentum === 'closed' ? 0 : pairs), 0)
  return {
    settings,
    counts,
    drawn: meeting <= drawUpTo ? await listReadingsToDraw(db, organisationId, programmeId) : null,
    alerts,
    quiet,
  }
}
