import { writeFeed } from '#platform/calendar/write-invitation.ts'
import type { Work } from '#platform/database/work.ts'
import { digest } from '#platform/tokens/tokens.ts'
import { speak } from '#words/speak.ts'
import { catalogueOf, chooseLanguage } from '#words/words.ts'
import { isShutOut } from '#features/accounts/accounts.reads.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { listPairsOfPerson } from '#features/pairs/pairs.reads.ts'
import { findPersonById } from '#features/people/people.reads.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { findFeedOwner } from './calendar-feeds.store.ts'
import { calendarEmails, neutralTitle } from './calendars.emails.ts'
import { timesOfSession } from './invitation.rules.ts'
import { readAddressees } from './read-addressees.ts'

const day = 86_400_000

/**
 * Somebody's sessions for the calendar that knows their private address: neutral titles, nothing of the other sessions of the other
 * one, cancelled ones marked. Null for a made-up address, a revoked one, and for whoever has left or been shut out.
 */
export async function readFeed(work: Work, { token }: { token: string }): Promise<string | null> {
  const personId = await findFeedOwner(work.db, work.organisationId, digest(token))
  const person = personId ? await findPersonById(work, { personId }) : undefined
  const today = work.now.toISOString().slice(0, 10)
  if (!person || (person.leftOn !== null && person.leftOn < today)) return null
  if (await isShutOut(work, { personId: person.personId })) return null
  const organisation = await readOrganisation(work)
  const language = chooseLanguage(undefined, undefined, organisation.language)
  const say = speak(language, catalogueOf(language))
  const from = new Date(work.now.getTime() - 60 * day)
  const events = []
  for (const { pairId } of await listPairsOfPerson(work, { personId: person.personId })) {
    const addressees = await readAddressees(work, pairId)
    if (!addressees) continue
    for (const session of await listSessionsOfPair(work, { pairId })) {
      if (
        session.leftOut ||
        session.endsAt < from ||
        (session.state === 'cancelled' && session.endsAt < work.now)
      )
        continue
      const { instance: _instance, ...times } = timesOfSession(session)
      // In a feed each hour stands for itself, also one of a series, so that no reader has to put them together.
      const uid = `feed-${session.sessionId}@upstream.invalid`
      events.push({ ...times, uid, stamp: session.createdAt, summary: neutralTitle(say, addressees.names) })
    }
  }
  return writeFeed(say(calendarEmails.feedName, { organisation: organisation.name }), events)
}
