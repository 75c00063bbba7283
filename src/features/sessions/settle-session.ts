import type { Work } from '#platform/database/work.ts'
import { movePair } from '#features/pairs/move-pair.ts'
import type { Pair } from '#features/pairs/pairs.reads.ts'
import { settledState } from './session.rules.ts'
import { insertEvents, listPairAnswers } from './session-records.store.ts'
import type { Cause } from './sessions.contract.ts'
import { listPairSessions, saveSession, type PairSession } from './sessions.store.ts'

/** What the answers come to now: written where it differs, remembered by side, and the pair is active once an hour was held. */
export async function settleSession(
  work: Work,
  { session, pair, causedBy }: { session: PairSession; pair: Pair; causedBy: Cause },
): Promise<void> {
  const { sessionId, pairId } = session
  const answers = (await listPairAnswers(work.db, work.organisationId, pairId)).filter(
    (answer) => answer.sessionId === sessionId,
  )
  const state = settledState(answers.map((answer) => answer.happened)) ?? 'booked'
  if (state !== session.state) {
    await saveSession(work.db, work.organisationId, sessionId, { state }, work.now)
    if (state !== 'booked')
      await insertEvents(work.db, work.organisationId, pairId, [
        {
          eventId: work.newId(),
          sessionId,
          kind: state,
          causedBy,
          fromAt: session.startsAt,
          toAt: null,
          at: work.now,
        },
      ])
  }
  const counts = (one: Pick<PairSession, 'state' | 'kind'>) =>
    one.state === 'held' && one.kind !== 'chemistry'
  const held =
    counts({ ...session, state }) ||
    (await listPairSessions(work.db, work.organisationId, pairId)).some((one) => counts(one))
  if (held && pair.state === 'accepted') await movePair(work, { pairId, to: 'active' })
  if (!held && pair.state === 'active') await movePair(work, { pairId, to: 'accepted' })
  await work.later('sessions.changed', { pairId, sessionId, sequence: session.sequence })
}
