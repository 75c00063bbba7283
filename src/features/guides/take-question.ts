import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { chooseStarter } from './choose-starter.ts'
import { dropQuestion } from './drop-question.ts'
import { guideFailures } from './guides.contract.ts'
import { readQuestions } from './read-questions.ts'

/** From the list only one sees into the plan both see; then it is crossed off. */
export async function takeQuestion(work: Work, { questionId }: { questionId: string }): Promise<void> {
  const found = (await readQuestions(work)).questions.find((one) => one.questionId === questionId)
  if (!found) throw new Failure(guideFailures.notFound)
  await chooseStarter(work, { text: found.question, back: false })
  await dropQuestion(work, { questionId })
}
