import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { makeDataKey, sealText } from '#platform/sealing/seal.ts'
import { wrapPurpose } from '#platform/sealing/wrap-purposes.rules.ts'
import { findOwnRoom } from '#features/notes/find-own-room.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { listPublishedTopics } from '#features/topics/topics.reads.ts'
import { insertAgendaItem, listAgendaItems, type SealedText } from './agenda-items.store.ts'
import { guideFailures as failures, type StarterChoice } from './guides.contract.ts'
import { readOwnPair } from './read-own-pair.ts'
import { waitingStarters } from './starters.rules.ts'

/** "Use in our next session": a part of a guide, or words of their own. Choosing the same part again moves it to the next session. */
export async function chooseStarter(
  work: Work,
  choice: { sessionId?: string | null } & (
    | ({ text?: undefined } & StarterChoice)
    | { text: string; back: boolean }
  ),
): Promise<{ itemId: string }> {
  if (choice.text !== undefined) await findOwnRoom(work)
  const { pair, side } = await readOwnPair(work)
  const { pairId } = pair
  const sessions = await listSessionsOfPair(work, { pairId })
  const sessionId = choice.sessionId ?? null
  if (sessionId && !sessions.some((one) => one.sessionId === sessionId)) throw new Failure(failures.notFound)
  const items = await listAgendaItems(work.db, work.organisationId, pairId)
  if (waitingStarters(items, sessions, work.now).length >= 12) throw new Failure(failures.tooMany)
  const itemId = work.newId()
  const shared = { itemId, pairId, sessionId, side, addedAt: work.now, removedAt: null }
  const kept = await insertAgendaItem(
    work.db,
    work.organisationId,
    choice.text === undefined
      ? { ...shared, ...(await guidePart(work, choice)), own: null }
      : { ...shared, topicId: null, part: null, back: choice.back, own: seal(work, itemId, choice.text) },
  )
  work.record({
    action: 'starter.chosen',
    subject: ['pair', pairId],
    detail: { item: kept, own: choice.text !== undefined },
  })
  return { itemId: kept }
}

async function guidePart(work: Work, { topicId, part }: StarterChoice) {
  const topic = (await listPublishedTopics(work)).find((one) => one.topicId === topicId)
  if (!topic || topic.guide[part] === '') throw new Failure(failures.notFound)
  return { topicId, part, back: topic.family === 'back-to-mentor' }
}

function seal(work: Work, itemId: string, text: string): SealedText {
  const purpose = wrapPurpose('pair_agenda_items', itemId)
  const { dataKey, wrap } = makeDataKey(work, purpose)
  return { sealed: sealText(work, dataKey, text, purpose), keyWrap: wrap }
}
