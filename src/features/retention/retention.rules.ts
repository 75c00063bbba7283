import type { RetentionClass, Terms } from './retention.contract.ts'

export interface Ended {
  readonly pairId: string
  readonly endedAt: Date
}

/** Pairs that ended before this moment are due. Calendar months, so that a term ends on the day it began. */
export function endedBefore(now: Date, months: number): Date {
  const at = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('UTC')
  return new Date(at.subtract({ months }).epochMilliseconds)
}

export function dueOf(ended: readonly Ended[], now: Date, months: number): string[] {
  const before = endedBefore(now, months)
  return ended.filter(({ endedAt }) => endedAt < before).map(({ pairId }) => pairId)
}

/** The next day on which a pair comes due, as far as pairs have ended. */
export function nextDue(ended: readonly Ended[], now: Date, months: number): Date | null {
  const before = endedBefore(now, months)
  const ahead = ended
    .filter(({ endedAt }) => endedAt >= before)
    .map(({ endedAt }) =>
      Temporal.Instant.fromEpochMilliseconds(endedAt.getTime()).toZonedDateTimeISO('UTC').add({ months }),
    )
    .map((at) => at.epochMilliseconds)
  return ahead.length === 0 ? null : new Date(Math.min(...ahead))
}

/** What a receipt's hash is of, in one fixed form. */
export function receiptText(receipt: {
  readonly programmeId: string
  readonly class: RetentionClass
  readonly pairIds: readonly string[]
  readonly deleted: number
  readonly at: Date
  readonly previous: string | null
}): string {
  const { programmeId, class: kind, pairIds, deleted, at, previous } = receipt
  return JSON.stringify([programmeId, kind, [...pairIds].toSorted(), deleted, at.toISOString(), previous])
}

export function withDefaults(saved: Partial<Record<RetentionClass, number>>, defaults: Terms): Terms {
  return { ...defaults, ...saved }
}
