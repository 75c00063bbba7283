import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { guideFailures as failures } from './guides.contract.ts'
import { deleteOwnQuestion } from './own-questions.store.ts'
import { readOwnPair } from './read-own-pair.ts'

/** Asked, or not wanted any more: it is gone, with the key that opened it. */
export async function dropQuestion(work: Work, { questionId }: { questionId: string }): Promise<void> {
  await findOwnRoom(work)
  const { pair, personId } = await readOwnPair(work)
  const dropped = await deleteOwnQuestion(
    work.db,
    work.organisationId,
    { pairId: pair.pairId, personId },
    questionId,
  )
  if (!dropped) throw new Failure(failures.notFound)
  work.record({ action: 'question.dropped', subject: ['question', questionId] })
}
