import type { Work } from '#platform/database/work.ts'
import { openDataKey, openText } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import type { PairNames } from './agenda-words.rules.ts'
import { listOwnQuestions } from './own-questions.store.ts'
import { readOwnPair } from './read-own-pair.ts'

/** The questions of whoever asks, opened for them alone. */
export async function readQuestions(work: Work): Promise<{
  programme: string
  side: 'mentor' | 'mentee'
  names: PairNames
  questions: { questionId: string; question: string }[]
}> {
  await findOwnRoom(work)
  const { pair, side, personId, names, programme } = await readOwnPair(work)
  const sealed = await listOwnQuestions(work.db, work.organisationId, pair.pairId, personId)
  const questions = sealed.map(({ questionId, sealed: text, keyWrap }) => {
    const purpose = wrapPurpose('own_questions', questionId)
    return { questionId, question: openText(openDataKey(work, keyWrap, purpose), text, purpose) }
  })
  return { programme, side, names, questions }
}
