import type { Work } from '#platform/database/work.ts'
import { readBriefFor } from '#features/programmes/briefs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { rungOf } from './alerts.rules.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listOpenAlerts } from './pair-alerts.store.ts'
import { countReadings } from './pair-readings.store.ts'
import { standingOfAlerts } from './sponsor-standing.rules.ts'

/** The last rung of the ladder, for the sponsor of a programme: totals of what has stood for weeks although its coordinator was asked. */
export async function readSponsorStanding(work: Work, { briefId }: { briefId: string }) {
  const { brief } = await readBriefFor(work, { briefId })
  const { db, organisationId, now } = work
  const { programmeId } = brief
  const { programme, design } = await readDesign(work, { programmeId })
  const settings = await findSettings(db, organisationId, programmeId)
  const alerts = (await listOpenAlerts(db, organisationId, programmeId)).filter(
    ({ kind, raisedAt }) => rungOf(kind, raisedAt, settings, now) === 'sponsor',
  )
  const meeting = (await countReadings(db, organisationId, programmeId)).reduce(
    (sum, { momentum, pairs }) => sum + (momentum === 'closed' ? 0 : pairs),
    0,
  )
  return {
    programmeName: programme.name,
    coordinator: design.sender ?? null,
    weeks: settings.sponsorAfterWeeks,
    // Few pairs in all are a number about people too.
    meeting: meeting < 5 ? null : meeting,
    ...standingOfAlerts(alerts, now),
  }
}
