import { tables, type Work } from '#platform/database/work.ts'
import { runUseCase, type Machinery } from '#platform/database/run-use-case.ts'
import { readSettings } from '#platform/settings/settings.ts'
import { openInstallation } from '#app/installation.ts'
import { inviteVisitors } from '#testing/visitors.ts'
import { inviteAccount } from '#features/accounts/invite-account.ts'
import { demoDesign } from '#features/demo/demo-programme.data.ts'
import { enrolPeople } from '#features/enrolments/enrol-people.ts'
import { setSurveyState } from '#features/interest/set-survey-state.ts'
import { queueMail } from '#features/mails/queue-mail.ts'
import { requestMatchRun } from '#features/match-runs/request-match-run.ts'
import { announcePairs } from '#features/pairs/announce-pairs.ts'
import { createPairs } from '#features/pairs/create-pairs.ts'
import { startPeopleImport } from '#features/people/start-people-import.ts'
import { answerQuestion } from '#features/programmes/answer-question.ts'
import { createProgramme } from '#features/programmes/create-programme.ts'
import { designSchemas, type QuestionKey } from '#features/programmes/design.contract.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sendBrief } from '#features/programmes/send-brief.ts'
import { saveTopic } from '#features/topics/save-topic.ts'
import { usualWords } from '#words/side-words.ts'

/** A word no page of anybody else may ever hold. */
export const canary = 'Quillfeather'

export interface Elsewhere {
  /** Ids by the name a page's address gives them. */
  readonly ids: Readonly<Record<string, string>>
  readonly surveyToken: string
  /** Session tokens by role. */
  readonly tokens: Readonly<Record<string, string>>
  readonly machinery: Machinery
  readonly organisationId: string
  close(): Promise<void>
}

/** A second organisation in a running installation, with the canary in everything people can write. */
export async function makeElsewhere(folder: string): Promise<Elsewhere> {
  const installation = await openInstallation(readSettings({ UPSTREAM_DATA: folder }))
  const { machinery } = installation
  const { organisationId, tokens, close } = await inviteVisitors(machinery, installation.cases, canary)
  const caller = { organisationId, actor: { kind: 'system' } } as const
  const { token, ...ids } = await runUseCase(machinery, caller, furnish, undefined)
  return {
    ids,
    surveyToken: token,
    tokens,
    machinery,
    organisationId,
    close: async () => {
      await close()
      await installation.close()
    },
  }
}

async function furnish(work: Work) {
  const [personId, menteeId] = [await addPerson(work, 'one', 3), await addPerson(work, 'two', 8)]
  const { programmeId } = await createProgramme(work, {
    name: `${canary} programme`,
    startingPoint: 'digital-skills',
  })
  const suggested = (await readDesign(work, { programmeId })).design
  for (const question of Object.keys(designSchemas) as QuestionKey[]) {
    const answer = demoDesign[question] ?? suggested[question]
    if (answer)
      await answerQuestion(work, { programmeId, question, answer: marked(question, answer), seen: '' })
  }
  await enrolPeople(work, { programmeId, personIds: [personId], side: 'mentor' })
  await enrolPeople(work, { programmeId, personIds: [menteeId], side: 'mentee' })
  const { token } = await setSurveyState(work, { programmeId, to: 'open' })
  const { briefId } = await sendBrief(work, { programmeId })
  const { runId } = await requestMatchRun(work, { programmeId })
  const why = {
    topics: [{ topic: canary, rank: 1, evidence: canary }],
    topicsBack: [],
    languages: [],
    interests: [canary],
    sharedHours: null,
  }
  await createPairs(work, { programmeId, runId, pairs: [{ mentorId: personId, menteeId, why }] })
  await announcePairs(work, { programmeId, day: null })
  const { topicId } = await saveTopic(work, topic)
  const { importId } = await startPeopleImport(work, { fileName: `${canary}.csv` })
  const { accountId } = await inviteAccount(work, {
    name: `${canary} account`,
    address: 'account@quillfeather.example',
    roles: ['coordinator'],
  })
  const { mailId } = await queueMail(work, {
    key: 'canary',
    to: { name: canary, address: 'mail@quillfeather.example' },
    sides: usualWords,
    write: () => ({ subject: canary, paragraphs: [canary] }),
  })
  return { personId, menteeId, programmeId, briefId, runId, topicId, importId, accountId, mailId, token }
}

async function addPerson(work: Work, name: string, level: number): Promise<string> {
  const personId = work.newId()
  const row = {
    organisation_id: work.organisationId,
    person_id: personId,
    employee_id: `${canary}-${name}`,
    full_name: `${canary} ${name}`,
    email: `${name}@quillfeather.example`,
    department: canary,
    level,
    created_at: work.now,
    changed_at: work.now,
  }
  await tables<'people'>(work.db).insertInto('people').values(row).execute()
  work.record({ action: 'person.added', subject: ['person', personId] })
  return personId
}

/** The same answer with the canary where a sentence or a name stands. */
function marked(question: QuestionKey, answer: object): unknown {
  const texts: Partial<Record<QuestionKey, object>> = {
    need: { need: `${canary} need` },
    sponsor: { name: canary, address: 'sponsor@quillfeather.example' },
    sender: { name: canary },
  }
  return { ...answer, ...texts[question] }
}

const topic = {
  name: `${canary} topic`,
  family: 'work' as const,
  synonyms: [`${canary} synonym`],
  open: canary,
  deeper: canary,
  together: canary,
  homework: canary,
  care: canary,
  sensitive: false,
  state: 'published' as const,
}
