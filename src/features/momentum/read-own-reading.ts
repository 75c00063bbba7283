import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { findPairById } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideOf } from '#features/sessions/sessions.policy.ts'
import { momentumFailures, type BalanceWord, type MomentumWord } from './momentum.contract.ts'
import { findReading } from './pair-readings.store.ts'

export interface OwnReading {
  readonly momentum: MomentumWord
  readonly balance: BalanceWord
  readonly held: number
  /** Week of the pair's life, from the yes of both; the second number is missing where the programme names no end. */
  readonly week: number
  readonly weeks: number | null
  readonly lastHeldAt: Date | null
  readonly nextAt: Date | null
  /** Days of the agreed rhythm. */
  readonly cadenceDays: number
}

const week = 7 * 86_400_000

/** What the two may read about themselves: words, never a number about one of them. A stranger's pair is unknown. */
export async function readOwnReading(work: Work, { pairId }: { pairId: string }): Promise<OwnReading | null> {
  const pair = await findPairById(work, { pairId })
  if (!pair || sideOf(work.actor, pair) === null) throw new Failure(momentumFailures.notFound)
  const reading = await findReading(work.db, work.organisationId, pairId)
  if (!reading?.acceptedAt) return null
  const { design } = await readDesign(work, { programmeId: pair.programmeId })
  const weeks = design.rhythm ? Math.round((design.rhythm.months * 52) / 12) : null
  const gone = Math.floor((work.now.getTime() - reading.acceptedAt.getTime()) / week) + 1
  return {
    momentum: reading.momentum,
    balance: reading.balance,
    held: reading.held,
    week: weeks === null ? gone : Math.min(gone, weeks),
    weeks,
    lastHeldAt: reading.lastHeldAt,
    nextAt: reading.nextAt,
    cadenceDays: reading.cadenceDays,
  }
}
