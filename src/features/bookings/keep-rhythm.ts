import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { listHoursOff } from '#features/calendars/days-off.reads.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { readSession } from '#features/sessions/sessions.reads.ts'
import { startSeries } from '#features/sessions/start-series.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { expectReadings } from './expect-readings.ts'
import { nextSlot } from './rhythm.rules.ts'

/** Keeps the hour of a session in the agreed rhythm until the agreement or the programme ends, but for days off of either; the session itself stays as it is. */
export async function keepRhythm(work: Work, { sessionId }: { sessionId: string }): Promise<void> {
  const session = await readSession(work, { sessionId })
  await expectReadings(work, session)
  const agreement = await findAgreementInForce(work, session)
  const cadence = agreement?.content.cadence
  if (!agreement || !cadence || cadence === 'own') throw new Failure(failures.noRhythm)
  const { design } = await readDesign(work, session)
  const endsOn = agreement.content.endsOn ?? design.dates?.endsOn
  const { minutes } = agreement.content
  const untilAt = endsOn
    ? new Date(`${endsOn}T23:59:00Z`)
    : new Date(Math.max(session.startsAt.getTime(), work.now.getTime()) + 190 * 86_400_000)
  const pair = await findPairById(work, session)
  const skip = pair
    ? await listHoursOff(work, { programmeId: pair.programmeId, personIds: [pair.mentorId, pair.menteeId] })
    : []
  const startsAt = nextSlot(session, cadence, { now: work.now, until: untilAt, minutes, skip })
  if (!startsAt) throw new Failure(failures.rhythmOver)
  await startSeries(work, {
    pairId: session.pairId,
    startsAt,
    // From a last Tuesday to last Tuesdays: the next one may be the fourth of its month.
    keptFrom: session.startsAt,
    timeZone: session.timeZone,
    minutes,
    cadence,
    untilAt,
    place: session.place,
    skip,
  })
}
