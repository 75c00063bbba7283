import type { Work } from '#platform/database/work.ts'
import { listEnrolments } from '#features/enrolments/enrolments.reads.ts'
import { readProgrammePeople } from '#features/enrolments/read-programme-people.ts'
import { isShort } from '#features/enrolments/supply.rules.ts'
import { readSurveyResults } from '#features/interest/read-survey-results.ts'
import { readLaunch } from '#features/launches/read-launch.ts'
import { countOutbox } from '#features/mails/mails.reads.ts'
import { listPairStandings } from '#features/pairs/pairs.reads.ts'
import { announcedPairs, needsOf, peopleIn } from './standing.rules.ts'

const topicsNamed = 3

/** One programme this morning: what comes next before its launch; what needs somebody after it. */
export async function readToday(work: Work, { programmeId }: { programmeId: string }) {
  const launch = await readLaunch(work, { programmeId })
  const isRunning = launch.programme.state === 'launched'
  return { launch, running: isRunning ? await readRunning(work, programmeId) : null }
}
export type Today = Awaited<ReturnType<typeof readToday>>
export type Running = NonNullable<Today['running']>

async function readRunning(work: Work, programmeId: string) {
  const pairs = await listPairStandings(work, { programmeId })
  const enrolled = (await listEnrolments(work, { programmeId })).filter(({ state }) => state === 'enrolled')
  const { counts, topics } = await readProgrammePeople(work, {
    programmeId,
    show: 'all',
    search: '',
    page: 1,
  })
  const { result } = await readSurveyResults(work, { programmeId })
  const { failed } = await countOutbox(work)
  const { matched, accepted, both } = peopleIn(pairs)
  // A number hidden on the survey's page stays hidden here.
  const isInterestShown = typeof result.mentor.yes === 'number' && typeof result.mentee.yes === 'number'
  return {
    at: work.now,
    today: work.now.toISOString().slice(0, 10),
    pairs: announcedPairs(pairs),
    accepted: both,
    needs: needsOf({
      now: work.now,
      pairs,
      enrolled,
      shortTopics: topics.filter(isShort).slice(0, topicsNamed),
      failedMails: failed,
    }),
    funnel: [
      { stage: 'asked', people: counts.asked },
      ...(isInterestShown
        ? [{ stage: 'interested', people: Number(result.mentor.yes) + Number(result.mentee.yes) } as const]
        : []),
      { stage: 'enrolled', people: counts.enrolled },
      { stage: 'matched', people: matched },
      { stage: 'accepted', people: accepted },
    ] as const,
  }
}
