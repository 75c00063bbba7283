import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findAgreementInForce } from '#features/agreements/agreements.reads.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'
import { bookingFailures as failures } from './chosen-time.contract.ts'
import { expectReadings } from './expect-readings.ts'
import { kindOfHour, shortMinutes } from './hour.rules.ts'
import { planFor } from './plan-for.ts'

const halfYear = 183 * 86_400_000

/** Books the next hour: the first one until there was one, a short one when asked. */
export async function bookHour(
  work: Work,
  {
    pairId,
    startsAt,
    timeZone,
    short = false,
  }: { pairId?: string; startsAt: Date; timeZone: string; short?: boolean },
): Promise<{ sessionId: string }> {
  const { acting, pair, byAssistant } = await planFor(work, { pairId })
  if (startsAt.getTime() > work.now.getTime() + halfYear) throw new Failure(failures.tooFar)
  const minutes = short ? shortMinutes : ((await findAgreementInForce(acting, pair))?.content.minutes ?? 60)
  const kind = kindOfHour(await listSessionsOfPair(acting, pair), short)
  if (kind !== 'first') await expectReadings(acting, pair)
  const booked = await bookSession(acting, { pairId: pair.pairId, kind, startsAt, minutes, timeZone })
  if (byAssistant) work.record({ action: 'assistant.booked', subject: ['session', booked.sessionId] })
  return booked
}
