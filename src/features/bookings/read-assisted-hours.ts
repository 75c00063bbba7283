import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { findAssistant } from './assistants.store.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import type { SlotView } from './slot-words.rules.ts'

export interface AssistedHours {
  readonly leader: string
  readonly pairs: readonly {
    readonly pairId: string
    readonly zones: SlotView
    readonly hours: readonly { sessionId: string; startsAt: Date; minutes: number }[]
  }[]
}

/** All an assistant sees: with whom the leader meets, and when. No topic, no note, no agreement, nothing of what either said. */
export async function readAssistedHours(work: Work): Promise<AssistedHours> {
  const { actor } = work
  const assistant =
    actor.kind === 'link' && actor.purpose === 'assist' && actor.subjectId
      ? await findAssistant(work.db, work.organisationId, actor.subjectId)
      : undefined
  if (!assistant) throw new Failure(failures.ended)
  const { timeZone } = await readOrganisation(work)
  const pairs = (await listPairsOfPerson(work, assistant)).filter(
    ({ menteeId, state }) => menteeId === assistant.personId && (state === 'accepted' || state === 'active'),
  )
  const people = await listPersonsByIds(work, {
    personIds: [assistant.personId, ...pairs.map(({ mentorId }) => mentorId)],
  })
  const leader = people.find(({ personId }) => personId === assistant.personId)
  const shown: AssistedHours['pairs'][number][] = []
  for (const { pairId, mentorId } of pairs) {
    const mentor = people.find(({ personId }) => personId === mentorId)
    const sessions = await listSessionsOfPair(work, { pairId })
    shown.push({
      pairId,
      zones: {
        ownZone: leader?.timeZone ?? timeZone,
        otherZone: mentor?.timeZone ?? timeZone,
        otherName: mentor?.fullName ?? '',
        otherPlace: mentor?.location ?? null,
      },
      hours: sessions
        .filter(({ state, endsAt }) => state === 'booked' && endsAt > work.now)
        .map(({ sessionId, startsAt, endsAt }) => ({
          sessionId,
          startsAt,
          minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
        })),
    })
  }
  return { leader: leader?.fullName ?? '', pairs: shown }
}
