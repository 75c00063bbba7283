import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { openAgreement } from '#features/agreements/open-agreement.ts'
import { readAgreementToSign } from '#features/agreements/agreements.reads.ts'
import { signAgreement } from '#features/agreements/sign-agreement.ts'
import { acceptMatch } from '#features/pairs/accept-match.ts'
import { closeWithoutPlace } from '#features/pairs/close-without-place.ts'
import { lockPairById } from '#features/pairs/lock-pair-by-id.ts'
import { bookSession } from '#features/sessions/book-session.ts'
import { decisionFailures as failures } from './decisions.contract.ts'
import { findDecision } from './find-decision.ts'
import { replaceOffers } from './offered-times.store.ts'
import { takePlace } from './take-place.ts'

export interface Yes {
  readonly initials: string
  /** Mark of the agreement that stood on the page. */
  readonly agreement: string
  readonly language: string
  readonly times: readonly Date[]
  readonly timeZone: string
}

export type Accepted =
  | { readonly outcome: 'no-place' }
  | { readonly outcome: 'accepted'; readonly sessionId: string | null }

/**
 * Yes, sign, book: one transaction. The first of the two signs and offers times; the second signs, chooses one, and it is booked. When the
 * last place has gone to somebody else a moment before, the match ends on nobody's account.
 */
export async function acceptAndBook(
  work: Work,
  { initials, agreement, language, times, timeZone }: Yes,
): Promise<Accepted> {
  const { pair: found } = await findDecision(work)
  await lockPairById(work, found)
  const { pair, side, view, call, design, chooses } = await findDecision(work)
  if (view !== 'decide') throw new Failure(failures.closed)
  if (!(await takePlace(work, { pair, side }))) {
    await closeWithoutPlace(work, { pair, side })
    return { outcome: 'no-place' }
  }
  const read = await readAgreementToSign(work, pair)
  if (read.mark !== agreement) throw new Failure(failures.agreementChanged)
  const { both } = await acceptMatch(work, {
    initials,
    afterCall: call !== null,
    hourFollows: chooses === 'book',
  })
  const { version } = await openAgreement(work, pair)
  await signAgreement(work, { pairId: pair.pairId, side, version, initials, language })
  const minutes = design.rhythm?.minutes ?? 60
  if (!both || chooses === 'offer') {
    await replaceOffers(work.db, work.organisationId, pair.pairId, {
      side,
      times,
      minutes,
      timeZone,
      at: work.now,
    })
    return { outcome: 'accepted', sessionId: null }
  }
  const [startsAt] = times
  if (!startsAt) throw new Failure(failures.closed)
  const { sessionId } = await bookSession(work, {
    pairId: pair.pairId,
    kind: 'first',
    startsAt,
    minutes,
    timeZone,
  })
  return { outcome: 'accepted', sessionId }
}
