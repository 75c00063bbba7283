import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { QuestionKey } from './design.contract.ts'
import { programmeFailures as failures } from './programmes.contract.ts'
import { mayRunProgrammes } from './programmes.policy.ts'
import { readProgramme } from './programmes.reads.ts'
import { listAnswers, lockProgramme, saveAnswer } from './programmes.store.ts'

/** Saves the answer to one question of the design. `seen` is what stood there when the page was opened. */
export async function answerQuestion(
  work: Work,
  {
    programmeId,
    question,
    answer,
    seen,
  }: { programmeId: string; question: QuestionKey; answer: unknown; seen: string },
): Promise<{ changedAfterLaunch: boolean; mark: string }> {
  if (!mayRunProgrammes(work.actor)) throw new Failure(failures.notYours)
  await lockProgramme(work.db, work.organisationId, programmeId)
  const programme = await readProgramme(work, { programmeId })
  if (programme.state === 'closed') throw new Failure(failures.closed)
  const before = (await listAnswers(work.db, work.organisationId, programmeId)).find(
    (entry) => entry.question === question,
  )
  if (answerMark(before) !== seen) throw new Failure(failures.changedMeanwhile)
  const answeredBy = work.actor.kind === 'account' ? work.actor.accountId : null
  await saveAnswer(work.db, work.organisationId, {
    programmeId,
    question,
    answer,
    answeredAt: work.now,
    answeredBy,
  })
  const locked = before?.lockedAnswer ?? null
  const changedAfterLaunch = locked !== null && JSON.stringify(locked) !== JSON.stringify(answer)
  work.record({
    action: 'programme.question-answered',
    subject: ['programme', programmeId],
    detail: { question, changedAfterLaunch },
  })
  return { changedAfterLaunch, mark: answerMark({ answeredAt: work.now }) }
}

/** Says which version of an answer somebody looked at. */
export function answerMark(entry: { answeredAt: Date | null } | undefined): string {
  return entry?.answeredAt?.toISOString() ?? ''
}
