import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { makeDataKey, sealText } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { insertOwnQuestion, listOwnQuestions } from './own-questions.store.ts'
import { readOwnPair } from './read-own-pair.ts'

/** "Something I'd like to ask": read by nobody but the one who wrote it. */
export async function keepQuestion(
  work: Work,
  { question }: { question: string },
): Promise<{ questionId: string }> {
  await findOwnRoom(work)
  const { pair, personId } = await readOwnPair(work)
  const { pairId } = pair
  const known = await listOwnQuestions(work.db, work.organisationId, pairId, personId)
  if (known.length >= 50) throw new Failure(failures.tooManyQuestions)
  const questionId = work.newId()
  const purpose = wrapPurpose('own_questions', questionId)
  const { dataKey, wrap } = makeDataKey(work, purpose)
  await insertOwnQuestion(
    work.db,
    work.organisationId,
    { pairId, personId, createdAt: work.now },
    { questionId, sealed: sealText(work, dataKey, question, purpose), keyWrap: wrap },
  )
  work.record({ action: 'question.kept', subject: ['question', questionId] })
  return { questionId }
}
