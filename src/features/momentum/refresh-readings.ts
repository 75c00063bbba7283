import type { Work } from '#platform/database/work.ts'
import { listSensitiveSessions } from '#features/guides/guides.reads.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { alertsOf, type PairAlert } from './alerts.rules.ts'
import { gatherFacts } from './gather-facts.ts'
import { helpByItself } from './help-by-itself.ts'
import { carriedIn } from './mentor-load.rules.ts'
import type { MomentumSettings } from './momentum.contract.ts'
import { readMomentum } from './momentum.rules.ts'
import { findSettings } from './momentum-settings.store.ts'
import { insertAlerts, listOpenAlertsOfPairs, resolveAlerts } from './pair-alerts.store.ts'
import { saveReadings } from './pair-readings.store.ts'

/** Works out anew how these pairs of one programme are doing, raises what is new, settles what is over, and helps those it can help. */
export async function refreshReadings(
  work: Work,
  { programmeId, pairs }: { programmeId: string; pairs: readonly Pair[] },
): Promise<{ raised: number; settled: number; settings: MomentumSettings }> {
  work.upkeep()
  const [settings, gathered] = await Promise.all([
    findSettings(work.db, work.organisationId, programmeId),
    gatherFacts(work, { programmeId, pairs }),
  ])
  const read = gathered.map(({ pair, facts }) => {
    const reading = readMomentum(facts, settings, work.now)
    return { pair, facts, reading, alerts: alertsOf(facts, reading, settings, work.now) }
  })
  const sensitive = await listSensitiveSessions(work, {
    pairIds: read.map(({ pair }) => pair.pairId),
    sessions: read.flatMap(({ pair: { pairId }, facts }) =>
      facts.sessions.map((session) => ({ ...session, pairId })),
    ),
  })
  await saveReadings(
    work.db,
    work.organisationId,
    read.map(({ pair, facts, reading }) => ({
      ...reading,
      pairId: pair.pairId,
      programmeId,
      mentorId: pair.mentorId,
      menteeId: pair.menteeId,
      acceptedAt: pair.acceptedAt,
      cadenceDays: facts.cadenceDays,
      carried: carriedIn(facts.sessions, sensitive, work.now),
    })),
    work.now,
  )
  const open = await listOpenAlertsOfPairs(
    work.db,
    work.organisationId,
    read.map(({ pair }) => pair.pairId),
  )
  const stands = new Set(open.map(({ pairId, kind }) => `${kind}:${pairId}`))
  const wanted = new Set(
    read.flatMap(({ pair, alerts }) => alerts.map(({ kind }) => `${kind}:${pair.pairId}`)),
  )
  const over = open.filter(({ pairId, kind }) => !wanted.has(`${kind}:${pairId}`))
  await resolveAlerts(
    work.db,
    work.organisationId,
    over.map(({ alertId }) => alertId),
    work.now,
  )
  const fresh = read.flatMap(({ pair, alerts }) =>
    alerts.filter(({ kind }) => !stands.has(`${kind}:${pair.pairId}`)).map((alert) => ({ pair, alert })),
  )
  await raise(work, programmeId, fresh)
  for (const { pair, alert } of fresh) await help(work, settings, pair, alert)
  for (const { pair, reading } of read)
    if (reading.differAt) await helpByItself(work, { pair, help: 'see-differently', since: reading.differAt })
  return { raised: fresh.length, settled: over.length, settings }
}

async function raise(
  work: Work,
  programmeId: string,
  fresh: readonly { pair: Pair; alert: PairAlert }[],
): Promise<void> {
  const alerts = fresh.map(({ pair, alert }) => ({
    ...alert,
    alertId: work.newId(),
    pairId: pair.pairId,
    programmeId,
    raisedAt: work.now,
  }))
  await insertAlerts(work.db, work.organisationId, alerts)
  for (const { kind, pairId } of alerts)
    work.record({ action: 'alert.raised', subject: ['pair', pairId], detail: { kind } })
}

/** The first rung of the ladder: what the product can do for the two before anybody else hears of it. */
async function help(
  work: Work,
  settings: MomentumSettings,
  pair: Pair,
  { kind, since }: PairAlert,
): Promise<void> {
  if (!settings.writesToPairs) return
  if (kind === 'first-hour') await helpByItself(work, { pair, help: 'offer-times', since })
  if (kind === 'stalled') await helpByItself(work, { pair, help: 'restart', since })
  if (kind === 'drifting') await helpByItself(work, { pair, help: 'role-card', since })
  if (kind === 'one-way') await helpByItself(work, { pair, help: 'ask-back', since })
}
