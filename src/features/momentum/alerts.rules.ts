import type { Side } from '#features/pairs/pair.rules.ts'
import { countedDays } from './days-off.rules.ts'
import type { AlertKind, MomentumSettings } from './momentum.contract.ts'
import type { PairFacts, Reading } from './momentum.rules.ts'

export interface PairAlert {
  readonly kind: AlertKind
  /** Whose calls or silence it is about, where that is known. */
  readonly side: Side | null
  /** Since when harm is done: what is oldest comes first. */
  readonly since: Date
}

const day = 86_400_000

/** What asks for help in one pair that both said yes to. One setback is named once: the first hour before the rhythm, drifted before drifting. */
export function alertsOf(
  facts: PairFacts,
  reading: Reading,
  settings: MomentumSettings,
  now: Date,
): PairAlert[] {
  if (facts.state !== 'accepted' && facts.state !== 'active') return []
  const { inRow, held, nextAt, momentum, lastHeldAt } = reading
  const alerts: PairAlert[] = []
  const isFirstMissing =
    held === 0 &&
    nextAt === null &&
    facts.acceptedAt !== null &&
    countedDays(facts.acceptedAt, now, facts.off) >= settings.firstHourDays
  if (isFirstMissing)
    alerts.push({ kind: 'first-hour', side: null, since: after(facts.acceptedAt!, settings.firstHourDays) })
  if (inRow && inRow.count >= settings.inRow)
    alerts.push({ kind: 'cancelled-twice', side: inRow.side, since: inRow.since })
  else if (momentum === 'stalled' && held > 0)
    alerts.push({
      kind: 'stalled',
      side: null,
      since: after(lastHeldAt!, settings.stalledTimes * facts.cadenceDays),
    })
  const answeredFor = reading.answeredFor ?? now
  if (reading.driftRun >= settings.driftRun) alerts.push({ kind: 'drifted', side: null, since: answeredFor })
  else if (reading.slipping) alerts.push({ kind: 'drifting', side: null, since: answeredFor })
  else if (reading.balance === 'one-way') alerts.push({ kind: 'one-way', side: null, since: answeredFor })
  return alerts
}

/** Where an alert stands on the ladder: the two first, then the coordinator, then a number for the sponsor. */
export type Rung = 'pair' | 'coordinator' | 'sponsor'

/** With these the product helps the two by itself before it asks anybody. Two calls in a row and broken rules cannot wait. */
const pairFirst: ReadonlySet<AlertKind> = new Set(['first-hour', 'stalled', 'drifting', 'one-way'])

export interface StillWithPair {
  readonly kinds: readonly AlertKind[]
  /** Raised later than this, only the two have heard of it. */
  readonly since: Date
}

/** What nobody but the two has heard of yet, for rules and for the database alike. */
export function stillWithPair(
  { writesToPairs, pairFirstDays, sponsorAfterWeeks }: MomentumSettings,
  now: Date,
): StillWithPair | null {
  const days = Math.min(pairFirstDays, sponsorAfterWeeks * 7)
  return writesToPairs ? { kinds: [...pairFirst], since: new Date(now.getTime() - days * day) } : null
}

export function rungOf(kind: AlertKind, raisedAt: Date, settings: MomentumSettings, now: Date): Rung {
  const still = stillWithPair(settings, now)
  if (still?.kinds.includes(kind) && raisedAt > still.since) return 'pair'
  return now.getTime() - raisedAt.getTime() >= settings.sponsorAfterWeeks * 7 * day
    ? 'sponsor'
    : 'coordinator'
}

function after(at: Date, days: number): Date {
  return new Date(at.getTime() + days * day)
}
