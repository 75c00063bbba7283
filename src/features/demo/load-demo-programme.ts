import type { Work } from '#platform/database/work.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { designSchemas, type QuestionKey } from '#features/programmes/design.contract.ts'
import { decideBrief } from '#features/programmes/decide-brief.ts'
import { moveProgramme } from '#features/programmes/move-programme.ts'
import { sendBrief } from '#features/programmes/send-brief.ts'
import { issueMailedLink } from '#features/mailed-links/issue-mailed-link.ts'
import { recogniseLink } from '#features/mailed-links/recognise-link.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { enrolFromFile, type FileAnswers } from '#features/enrolments/enrol-from-file.ts'
import { answerDemoSurvey } from './answer-demo-survey.ts'
import { noteDemoTalks } from './note-demo-talks.ts'
import { demoDesign } from './demo-programme.data.ts'
import { generateOrganisation, type GeneratedPerson, type OrganisationSize } from './generate-organisation.ts'
import { inventColleagues } from './invent-colleagues.rules.ts'
import { inventStyle } from './invent-style.rules.ts'
import { seededChance } from './seeded-chance.rules.ts'

/** The demo's programme, as far as a coordinator gets before matching: designed, and everybody enrolled who said they take part. */
export async function loadDemoProgramme(
  work: Work,
  size: OrganisationSize,
): Promise<{ programmeId: string }> {
  const { programmeId } = await createProgramme(work, {
    name: 'Rising Voices 2026',
    startingPoint: 'digital-skills',
  })
  const suggested = (await readDesign(work, { programmeId })).design
  for (const question of Object.keys(designSchemas) as QuestionKey[]) {
    const answer = demoDesign[question] ?? suggested[question]
    if (answer !== undefined) await answerQuestion(work, { programmeId, question, answer, seen: '' })
  }
  const extra: Record<string, FileAnswers> = {}
  const people = [...generateOrganisation(size)]
  const chance = seededChance(size.seed)
  const said = inventColleagues(people, chance)
  for (const [place, person] of people.entries()) {
    const colleagues = said.get(person.employeeId)
    const style = inventStyle(place, chance)
    extra[person.employeeId] = {
      ...answersBeside(person),
      ...(colleagues && { colleagues }),
      ...(style && { style }),
    }
  }
  await enrolFromFile(work, { programmeId, extra })
  await noteDemoTalks(work, { programmeId })
  await answerDemoSurvey(work, { programmeId, size })
  await approveByLink(work, programmeId)
  await moveProgramme(work, { programmeId, to: 'open' })
  return { programmeId }
}

/** The sponsor's yes, on the way a sponsor gives it: behind the link of the brief. */
async function approveByLink(work: Work, programmeId: string): Promise<void> {
  const { briefId } = await sendBrief(work, { programmeId })
  const endsAt = new Date(work.now.getTime() + 60_000)
  const token = await issueMailedLink(work, { purpose: 'brief', subjectId: briefId, endsAt })
  const link = await recogniseLink(work, { token, purpose: 'brief' })
  if (!link) throw new Error('The demo could not follow the link it had just made.')
  await decideBrief(
    { ...work, actor: link.actor },
    { briefId, decision: { decision: 'approve', initials: 'DA', comment: '' } },
  )
}

/** What a person of the generator says beyond the columns of the people file. */
function answersBeside(person: GeneratedPerson): FileAnswers {
  const capacity = Math.max(1, person.capacity)
  return {
    mentorPlaces: capacity,
    menteePlaces: 1,
    evidence: person.offers.map(({ evidence }) => evidence),
    weeklyHours: person.weeklyHours.map(({ day, from, to }) => `${day} ${from}-${to}`),
    consents: person.consentedGroups
      .slice(0, 1)
      .map((value) => ({ field: 'employee resource group', value })),
    notWith: person.notWith,
  }
}
