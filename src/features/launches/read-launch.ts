import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listEnrolments } from '#features/enrolments/enrolments.reads.ts'
import { readSurveyResults } from '#features/interest/read-survey-results.ts'
import { readBriefState } from '#features/programmes/briefs.reads.ts'
import { readReadiness } from '#features/programmes/override-readiness.ts'
import { programmeFailures } from '#features/programmes/programmes.contract.ts'
import { mayRunProgrammes } from '#features/programmes/programmes.policy.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { checkGates } from './gates.rules.ts'

/** Everything that decides what comes next for a programme, and whether it may be launched. */
export async function readLaunch(work: Work, { programmeId }: { programmeId: string }) {
  if (!mayRunProgrammes(work.actor)) throw new Failure(programmeFailures.notYours)
  const { programme, design, marks, changedAfterLaunch } = await readDesign(work, { programmeId })
  const readiness = await readReadiness(work, { programmeId })
  const brief = await readBriefState(work, { programmeId })
  const survey = await readSurveyResults(work, { programmeId })
  const enrolments = await listEnrolments(work, { programmeId })
  const enrolled = enrolments.filter(({ state }) => state === 'enrolled')
  const mentors = enrolled.filter(({ mentorPlaces }) => mentorPlaces > 0).length
  const mentees = enrolled.filter(({ menteePlaces }) => menteePlaces > 0).length
  const isAnswered = new Set(
    marks.filter(({ answeredAt }) => answeredAt !== null).map(({ question }) => question),
  )
  // Only what somebody said yes to opens a gate; a starting point's suggestion does not.
  const answered = Object.fromEntries(
    Object.entries(design).filter(([question]) => isAnswered.has(question as keyof typeof design)),
  )
  const isApproved = brief?.brief.decision === 'approved'
  const gates = checkGates({
    design: answered,
    verdict: readiness.verdict,
    isOverridden: readiness.override !== null,
    isApproved,
    mentors,
    mentees,
  })
  return {
    programme,
    need: design.need?.need ?? null,
    dates: design.dates ?? null,
    marks,
    changedAfterLaunch,
    readiness,
    brief: brief && {
      decision: brief.brief.decision,
      sponsorName: brief.brief.sponsorName,
      changedSince: brief.changedSince,
    },
    sponsorName: design.sponsor?.name ?? null,
    survey: { state: survey.survey?.state ?? null, verdict: survey.result.verdict },
    enrolled: enrolled.length,
    mentors,
    mentees,
    gates,
  }
}
export type Launch = Awaited<ReturnType<typeof readLaunch>>
