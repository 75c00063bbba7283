import type { Work } from '#platform/database/work.ts'
import { answerSurvey } from '#features/interest/answer-survey.ts'
import { setSurveyState } from '#features/interest/set-survey-state.ts'
import { readTopicFinder } from '#features/topics/topics.reads.ts'
import type { InterestAnswer, InterestSide } from '#features/interest/interest.contract.ts'
import { generateOrganisation, type GeneratedPerson, type OrganisationSize } from './generate-organisation.ts'

const dayMs = 86_400_000
const surveyDays = 12

/** Two of three who later take part answered the survey first, over two weeks; a few said maybe or no. */
export async function answerDemoSurvey(
  work: Work,
  { programmeId, size }: { programmeId: string; size: OrganisationSize },
): Promise<void> {
  const { token } = await setSurveyState(work, { programmeId, to: 'open' })
  const find = await readTopicFinder(work)
  let answers = 0
  for (const person of generateOrganisation(size)) {
    if (person.participation === 'none' || Number(person.employeeId.slice(1)) % 3 === 0) continue
    const side: InterestSide = person.participation === 'mentee' ? 'mentee' : 'mentor'
    const topics = wordsOf(person, side).flatMap((words) => find(words) ?? [])
    const day = new Date(work.now.getTime() - (1 + (answers % surveyDays)) * dayMs)
    await answerSurvey(
      { ...work, now: day },
      { token, side, machine: `demo ${answers}`, answer: { interest: interestOf(answers), topics } },
    )
    answers += 1
  }
}

function wordsOf(person: GeneratedPerson, side: InterestSide): string[] {
  return side === 'mentor' ? person.offers.map(({ topic }) => topic) : person.wants.map(({ topic }) => topic)
}

/** Seven of ten say yes, two maybe, one no. */
function interestOf(answers: number): InterestAnswer {
  const turn = answers % 10
  return turn < 7 ? 'yes' : turn < 9 ? 'maybe' : 'no'
}
