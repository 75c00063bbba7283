import type { Work } from '#platform/database/work.ts'
import { isShort } from '#features/enrolments/supply.rules.ts'
import { readProgrammeFigures } from '#features/enrolments/read-programme-figures.ts'
import { readSurveyResults } from '#features/interest/read-survey-results.ts'
import { countGoals } from '#features/goals/goals.reads.ts'
import { countOutbox } from '#features/mails/mails.reads.ts'
import { listSilentPairs } from '#features/momentum/list-silent-pairs.ts'
import { readRound } from '#features/momentum/read-round.ts'
import { listLivingPairsOfProgramme } from '#features/pairs/pairs.reads.ts'
import { listShownPulses } from '#features/pulses/pulses.reads.ts'
import { listUnpartnered } from '#features/rematches/rematches.reads.ts'
import { pulseFallOf } from './pulse-fall.rules.ts'
import { needsOf, needsShown } from './needs.rules.ts'
import { nameNeeds } from './name-needs.ts'
import { nameField } from './name-field.ts'
import { peopleAlone, peopleIn } from './standing.rules.ts'

const topicsNamed = 3
/** Marks drawn of one state; beyond that the counts and the list say it. */
const marksOfEach = 240

/** How a launched programme is doing, from readings worked out beforehand. */
export async function readRunning(work: Work, { programmeId }: { programmeId: string }) {
  const living = await listLivingPairsOfProgramme(work, { programmeId })
  const { asked, enrolled, topics } = await readProgrammeFigures(work, { programmeId })
  const round = await readRound(work, { programmeId, ofEach: marksOfEach })
  const silent = await listSilentPairs(work, { programmeId })
  const { result } = await readSurveyResults(work, { programmeId })
  const { failed } = await countOutbox(work)
  const pulses = await listShownPulses(work, { programmeId })
  const people = peopleIn(living)
  const partners = await listUnpartnered(work, {
    programmeId,
    living,
    enrolled: new Set(enrolled.map(({ personId }) => personId)),
  })
  // Whoever had a partner stands in a line of their own.
  const named = new Set(partners.map(({ personId }) => personId))
  const needs = needsOf({
    now: work.now,
    alerts: round.alerts,
    flagged: living.flatMap(({ pairId, brokenRule, flaggedAt }) =>
      brokenRule ? [{ pairId, rule: brokenRule, since: flaggedAt ?? work.now }] : [],
    ),
    silent: silent.map(({ side, days, askedAt }) => ({ side, days, since: askedAt })),
    partners,
    alone: peopleAlone(
      living,
      enrolled.filter(({ personId }) => !named.has(personId)),
    ),
    shortTopics: topics.filter(isShort).slice(0, topicsNamed),
    failedMails: failed,
    pulseFall: pulseFallOf(pulses, round.settings.pulseFall),
    quiet: round.quiet,
  })
  // A number hidden on the survey's page stays hidden here.
  const isInterestShown = typeof result.mentor.yes === 'number' && typeof result.mentee.yes === 'number'
  const meeting = round.counts.reduce(
    (sum, { momentum, pairs }) => sum + (momentum === 'closed' ? 0 : pairs),
    0,
  )
  return {
    at: work.now,
    today: work.now.toISOString().slice(0, 10),
    asked: living.filter(({ announced }) => announced).length,
    saidYes: people.both,
    pairs: meeting,
    needCount: needs.length,
    needs: await nameNeeds(work, needs.slice(0, needsShown)),
    field: await nameField(work, round),
    goals: await countGoals(work, { programmeId }),
    pulse: pulses[0] ?? null,
    funnel: [
      { stage: 'asked', people: asked },
      ...(isInterestShown
        ? [{ stage: 'interested', people: Number(result.mentor.yes) + Number(result.mentee.yes) } as const]
        : []),
      { stage: 'enrolled', people: enrolled.length },
      { stage: 'matched', people: people.matched },
      { stage: 'accepted', people: people.accepted },
      ...(meeting > 0
        ? [
            { stage: 'metOnce', people: round.metOnce } as const,
            { stage: 'metThrice', people: round.metThrice } as const,
          ]
        : []),
    ] as const,
  }
}
export type Running = Awaited<ReturnType<typeof readRunning>>
