import type { Actor } from '#contract/actor.ts'
import type { Work } from '#platform/database/work.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { signAgreement } from '#features/agreements/sign-agreement.ts'
import { enrolPeople } from '#features/enrolments/enrol-people.ts'
import { takeOverGoals } from '#features/goals/take-over-goals.ts'
import { addResource } from '#features/guides/add-resource.ts'
import { decideResource } from '#features/guides/decide-resource.ts'
import { refreshReadings } from '#features/momentum/refresh-readings.ts'
import { flagPairsBreakingRules } from '#features/pairs/flag-pairs-breaking-rules.ts'
import { listProgrammePairs, type Pair } from '#features/pairs/pairs.reads.ts'
import { takeOverPairs } from '#features/pairs/take-over-pairs.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { designSchemas, type Design, type QuestionKey } from '#features/programmes/design.contract.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { takeOverPulse } from '#features/pulses/take-over-pulse.ts'
import { takeOverCourse } from '#features/sessions/take-over-course.ts'
import { chooseDemoPairs } from './choose-demo-pairs.ts'
import { inventCourse } from './demo-course.rules.ts'
import { inventGoals } from './invent-goals.rules.ts'
import { demoDesign } from './demo-programme.data.ts'
import { demoResources } from './demo-resources.data.ts'
import { topics } from './demo-topics.data.ts'
import { seededChance } from './seeded-chance.rules.ts'

const day = 86_400_000
const pairsInAll = 124
/** Mentors who have said they would, and wait for somebody. */
const mentorsToSpare = 6

/** A second programme of the demo, in its ninth week: what a coordinator meets when pairs have been meeting for a while. */
export async function loadDemoCourse(
  work: Work,
  { seed }: { seed: number },
): Promise<{ programmeId: string; pairs: number }> {
  const chance = seededChance(seed)
  const launchedAt = new Date(work.now.getTime() - 59 * day)
  launchedAt.setUTCHours(8, 0, 0, 0)
  const then: Work = { ...work, now: new Date(launchedAt.getTime() - 14 * day) }
  const { programmeId } = await createProgramme(then, {
    name: 'Wider View 2026',
    startingPoint: 'digital-skills',
  })
  await answerDesign(then, programmeId, launchedAt)
  const { chosen, spare } = await chooseDemoPairs(work, { pairs: pairsInAll, spare: mentorsToSpare, chance })
  for (const side of ['mentor', 'mentee'] as const)
    await enrolPeople(then, {
      programmeId,
      side,
      personIds:
        side === 'mentor'
          ? [...chosen.map(({ mentorId }) => mentorId), ...spare]
          : chosen.map(({ menteeId }) => menteeId),
    })
  for (const to of ['approved', 'open', 'launched'] as const)
    await moveProgramme({ ...work, now: launchedAt }, { programmeId, to })
  const courses = chosen.map((_, place) => inventCourse(place, { launchedAt, now: work.now, chance }))
  const { pairIds } = await takeOverPairs(then, {
    programmeId,
    runId: work.newId(),
    pairs: chosen.map((pair, place) => ({
      ...pair,
      state: courses[place]!.state,
      acceptedAt: courses[place]!.acceptedAt,
      why: {
        topics: [{ topic: chance.pick(topics, place, 'topic'), rank: 1, evidence: null }],
        topicsBack: [],
        languages: ['en'],
        interests: [],
        sharedHours: null,
      },
    })),
  })
  for (const [place, pairId] of pairIds.entries()) {
    const { acceptedAt, hours } = courses[place]!
    const at: Work = { ...work, now: acceptedAt }
    await openAgreement(at, { pairId, programmeId })
    for (const side of ['mentor', 'mentee'] as const)
      await signAgreement(at, { pairId, side, version: 1, initials: 'OK', language: 'en' })
    await takeOverCourse(at, { pairId, programmeId, hours })
    if (hours.some(({ state }) => state === 'held'))
      await takeOverGoals(at, { pairId, programmeId, goals: inventGoals(place, chance) })
  }
  const answers = courses.flatMap((_, place) =>
    (['mentor', 'mentee'] as const).flatMap((side) =>
      chance.share(place, `pulse/${side}`) < 0.24
        ? []
        : [
            {
              side,
              worth: stopAt(chance.share(place, `worth/${side}`), side === 'mentor' ? 0 : 0.2),
              speak: stopAt(chance.share(place, `speak/${side}`), side === 'mentor' ? -0.1 : 0.15),
              heard: stopAt(chance.share(place, `heard/${side}`), 0.05),
            },
          ],
    ),
  )
  const dayAfter = (days: number) => new Date(launchedAt.getTime() + days * day).toISOString().slice(0, 10)
  const round = { programmeId, week: 4, opensOn: dayAfter(28), closesOn: dayAfter(42) }
  await takeOverPulse(work, { round, answers })
  await flagPairsBreakingRules({ ...work, now: new Date(work.now.getTime() - 2 * day) })
  const pairs = (await listProgrammePairs(work, { programmeId })).filter(
    ({ programmeId: of }) => of === programmeId,
  )
  await offerResources(work, pairs)
  // First as of some days ago, so that what has stood for a while has come to the coordinator by now.
  for (const ago of [4, 0])
    await refreshReadings({ ...work, now: new Date(work.now.getTime() - ago * day) }, { programmeId, pairs })
  return { programmeId, pairs: pairs.length }
}

/** Some pairs have found something worth reading, each another one. */
async function offerResources(work: Work, pairs: readonly Pair[]): Promise<void> {
  const meeting = pairs.filter(({ state }) => state === 'active')
  for (const [place, { shared, ...resource }] of demoResources.entries()) {
    const pair = meeting[place]
    if (!pair) return
    const actor: Actor = {
      kind: 'link',
      organisationId: work.organisationId,
      linkId: work.newId(),
      purpose: 'pair',
      personId: pair.mentorId,
      accountId: null,
      subjectId: pair.pairId,
    }
    const form = { ...resource, topicId: null, offer: true }
    const { resourceId } = await addResource({ ...work, actor }, form)
    if (shared) await decideResource(work, { resourceId, decision: 'share' })
  }
}

function stopAt(luck: number, more: number): number {
  const value = luck + more
  if (value < 0.06) return 2
  if (value < 0.28) return 3
  return value < 0.75 ? 4 : 5
}

async function answerDesign(work: Work, programmeId: string, launchedAt: Date): Promise<void> {
  const suggested = (await readDesign(work, { programmeId })).design
  const dayOf = (days: number) => new Date(launchedAt.getTime() + days * day).toISOString().slice(0, 10)
  const own: Design = {
    ...demoDesign,
    eligibility: { mentorLevelTo: 6, menteeLevelFrom: 3, levelGap: 1, minimumMonths: 0, departments: [] },
    rhythm: { cadence: 'weekly', minutes: 60, months: 6 },
    'check-ins': { weeks: [6, 13, 22] },
    dates: { surveyOn: null, enrolBy: dayOf(-7), launchOn: dayOf(0), endsOn: dayOf(182) },
  }
  for (const question of Object.keys(designSchemas) as QuestionKey[]) {
    const answer = own[question] ?? suggested[question]
    if (answer !== undefined) await answerQuestion(work, { programmeId, question, answer, seen: '' })
  }
}
