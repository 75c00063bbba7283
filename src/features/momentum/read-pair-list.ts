import type { Work } from '#platform/database/work.ts'
import { listPairs } from '#features/pairs/list-pairs.ts'
import { rungOf } from './alerts.rules.ts'
import { listRestingMentors } from './list-resting-mentors.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listOpenAlerts } from './pair-alerts.store.ts'
import { choosePairs, standingOf, type ListedPair, type ListQuestion } from './pair-list.rules.ts'
import { listReadings } from './pair-readings.store.ts'

/** The pairs of a programme with how they are doing: those that need somebody first, unless another order is asked for. */
export async function readPairList(
  work: Work,
  { programmeId, question }: { programmeId: string; question: ListQuestion },
) {
  const { programme, pairs } = await listPairs(work, { programmeId })
  const { db, organisationId, now } = work
  const readings = new Map(
    (await listReadings(db, organisationId, programmeId)).map((reading) => [reading.pairId, reading]),
  )
  const settings = await findSettings(db, organisationId, programmeId)
  const alerts = Map.groupBy(
    (await listOpenAlerts(db, organisationId, programmeId)).filter(
      ({ kind, raisedAt }) => rungOf(kind, raisedAt, settings, now) !== 'pair',
    ),
    ({ pairId }) => pairId,
  )
  const listed = pairs.map((pair): ListedPair => ({
    ...pair,
    alerts: (alerts.get(pair.pairId) ?? []).map(({ kind }) => kind),
    reading: readings.get(pair.pairId) ?? null,
  }))
  const states = new Map<string, number>()
  for (const pair of listed) states.set(standingOf(pair), (states.get(standingOf(pair)) ?? 0) + 1)
  return {
    programme,
    count: listed.length,
    states: [...states],
    flagged: listed.filter(({ brokenRule }) => brokenRule !== null).length,
    inNeed: listed.filter((pair) => pair.alerts.length > 0 || pair.brokenRule !== null).length,
    resting: (await listRestingMentors(work, { programmeId })).length,
    said: listed.filter(({ step }) => ['accepted', 'active', 'paused', 'closed'].includes(step)).length,
    ...choosePairs(listed, question),
  }
}
export type PairList = Awaited<ReturnType<typeof readPairList>>
