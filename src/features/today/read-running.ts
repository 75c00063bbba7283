import type { Work } from '#platform/database/work.ts'
import { readTopicSupply } from '#features/enrolments/read-topic-supply.ts'
import { countOutbox } from '#features/mails/mails.reads.ts'
import { listSilentPairs } from '#features/momentum/list-silent-pairs.ts'
import { readRound } from '#features/momentum/read-round.ts'
import { readPairNeeds } from '#features/pairs/pairs.reads.ts'
import { listShownPulses } from '#features/pulses/pulses.reads.ts'
import { listUnpartnered, listWithPlace } from '#features/rematches/rematches.reads.ts'
import { listUnreadyHours } from './list-unready-hours.ts'
import { pulseFallOf } from './pulse-fall.rules.ts'
import { needsOf, needsShown } from './needs.rules.ts'
import { nameNeeds } from './name-needs.ts'
import { nameField } from './name-field.ts'
import { drawnOneByOne } from './field-marks.rules.ts'

const topicsNamed = 3

/** Who needs somebody in a launched programme, and how its pairs are doing, from readings worked out beforehand. */
export async function readRunning(
  work: Work,
  { programmeId, grouped }: { programmeId: string; grouped: boolean },
) {
  const partners = await listUnpartnered(work, { programmeId })
  // Whoever had a partner stands in a line of their own.
  const named = partners.map(({ personId }) => personId)
  const pairs = await readPairNeeds(work, { programmeId, named })
  const topics = await readTopicSupply(work, { programmeId })
  const round = await readRound(work, { programmeId, drawUpTo: drawnOneByOne })
  const silent = await listSilentPairs(work, { programmeId })
  const { failed } = await countOutbox(work)
  const pulses = await listShownPulses(work, { programmeId })
  const needs = needsOf({
    now: work.now,
    alerts: round.alerts,
    flagged: pairs.flagged.map(({ flaggedAt, ...flag }) => ({ ...flag, since: flaggedAt ?? work.now })),
    silent: silent.map(({ side, days, askedAt }) => ({ side, days, since: askedAt })),
    partners,
    places: (await listWithPlace(work, { programmeId })).filter(
      ({ personId, side }) => !partners.some((one) => one.personId === personId && one.side === side),
    ),
    alone: pairs.alone,
    shortTopics: topics.filter(({ short }) => short).slice(0, topicsNamed),
    failedMails: failed,
    unready: await listUnreadyHours(work, { programmeId }),
    pulseFall: pulseFallOf(pulses, round.settings.pulseFall),
    quiet: round.quiet,
  })
  const meeting = round.counts.reduce(
    (sum, { momentum, pairs: many }) => sum + (momentum === 'closed' ? 0 : many),
    0,
  )
  return {
    at: work.now,
    today: work.now.toISOString().slice(0, 10),
    pairs: meeting,
    needCount: needs.length,
    needs: await nameNeeds(work, needs.slice(0, needsShown)),
    field: await nameField(work, { programmeId, round, grouped }),
    pulse: pulses[0] ?? null,
  }
}
export type Running = Awaited<ReturnType<typeof readRunning>>
