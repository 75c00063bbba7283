import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { listCatalogue } from '#features/topics/topics.reads.ts'
import type { TopicFamily } from '#features/topics/topics.contract.ts'
import { answerMark } from './answer-question.ts'
import type { QuestionKey } from './design.contract.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readProgramme } from './programmes.reads.ts'
import { standardWorkload } from './workload.rules.ts'
import { listAnswers, listDepartments } from './programmes.store.ts'

export interface QuestionPage {
  readonly programmeName: string
  /** As stored, so that half a suggestion fills half the form. */
  readonly answer: Readonly<Record<string, unknown>>
  readonly mark: string
  readonly answeredAt: Date | null
  readonly isSuggestion: boolean
  readonly topics: readonly {
    readonly topicId: string
    readonly name: string
    readonly family: TopicFamily
    readonly sensitive: boolean
  }[]
  readonly departments: readonly string[]
}

/** Reckoned with until somebody says otherwise, so the page shows them too. */
const standards: Readonly<Partial<Record<QuestionKey, object>>> = { workload: standardWorkload }

/** What the page of one question needs: the answer so far and what there is to choose from. */
export async function readQuestion(
  work: Work,
  { programmeId, question }: { programmeId: string; question: QuestionKey },
): Promise<QuestionPage> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  const programme = await readProgramme(work, { programmeId })
  const stored = (await listAnswers(work.db, work.organisationId, programmeId)).find(
    (entry) => entry.question === question,
  )
  const topics =
    question === 'topics' ? (await listCatalogue(work)).filter(({ state }) => state === 'published') : []
  return {
    programmeName: programme.name,
    answer: (stored?.answer ?? standards[question] ?? {}) as Record<string, unknown>,
    mark: answerMark(stored),
    answeredAt: stored?.answeredAt ?? null,
    isSuggestion: stored ? stored.answeredAt === null : question in standards,
    topics: topics.map(({ topicId, name, family, sensitive }) => ({ topicId, name, family, sensitive })),
    departments: question === 'eligibility' ? await listDepartments(work.db, work.organisationId) : [],
  }
}
