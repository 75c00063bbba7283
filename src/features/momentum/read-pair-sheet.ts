import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listAgreementVersions } from '#features/agreements/agreements.reads.ts'
import { countPairGoals } from '#features/goals/goals.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { pairStep } from '#features/pairs/pair.rules.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { readMentorLoad } from './read-mentor-load.ts'
import { readReadings } from './read-readings.ts'
import { gatherFacts } from './gather-facts.ts'
import { listHelpOfPair } from './help-actions.store.ts'
import { momentumFailures } from './momentum.contract.ts'
import { mayWatchPairs } from './momentum.policy.ts'
import { readMomentum } from './momentum.rules.ts'
import { findSettings } from './momentum-settings.store.ts'
import { listPairAlerts } from './pair-alerts.store.ts'
import { rhythmOf } from './rhythm.rules.ts'
import { timelineOf } from './timeline.rules.ts'

/** One pair as its coordinator may see it: what happened, never what was said; who taught only as a word. */
export async function readPairSheet(
  work: Work,
  { programmeId, pairId }: { programmeId: string; pairId: string },
) {
  if (!mayWatchPairs(work.actor)) throw new Failure(momentumFailures.notYours)
  const programme = await readProgramme(work, { programmeId })
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(pairId)
  const pair = isId ? await findPairById(work, { pairId }) : undefined
  if (pair?.programmeId !== programmeId) throw new Failure(momentumFailures.notFound)
  const [named] = await namePeople(work, [pair])
  const settings = await findSettings(work.db, work.organisationId, programmeId)
  const [gathered] = await gatherFacts(work, { programmeId, pairs: [pair] })
  const reading = gathered ? readMomentum(gathered.facts, settings, work.now) : null
  const alerts = await listPairAlerts(work.db, work.organisationId, pairId)
  const versions = await listAgreementVersions(work, { pairId })
  const help = await listHelpOfPair(work.db, work.organisationId, pairId)
  const newest = versions.at(-1)
  return {
    programme: { programmeId, name: programme.name },
    pairId,
    mentor: named!.mentorPerson?.fullName ?? '',
    mentee: named!.menteePerson?.fullName ?? '',
    topics: pair.why.topics.toSorted((a, b) => a.rank - b.rank).map(({ topic }) => topic),
    step: pairStep(pair),
    brokenRule: pair.brokenRule,
    acceptedAt: pair.acceptedAt,
    reading: reading && {
      momentum: reading.momentum,
      balance: reading.balance,
      share: reading.share,
      held: reading.held,
      nextAt: reading.nextAt,
      lastHeldAt: reading.lastHeldAt,
      cancelled: reading.cancelled,
      moved: reading.moved,
      cadenceDays: gathered!.facts.cadenceDays,
    },
    open: alerts.filter(({ resolvedAt }) => resolvedAt === null).map(({ kind }) => kind),
    rhythm: gathered ? rhythmOf(gathered.facts, work.now) : [],
    agreement: newest
      ? {
          version: newest.version,
          signedAt:
            newest.signatures.length === 2
              ? new Date(Math.max(...newest.signatures.map(({ signedAt }) => signedAt.getTime())))
              : null,
        }
      : null,
    readings: await readReadings(work, pair),
    load: await readMentorLoad(work, pair),
    goals: await countPairGoals(work, { pairId }),
    timeline: timelineOf({ facts: gathered?.facts ?? null, alerts, versions, help, now: work.now }),
  }
}
export type PairSheet = Awaited<ReturnType<typeof readPairSheet>>
