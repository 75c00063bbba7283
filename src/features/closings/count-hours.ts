import type { Work } from '#platform/database/work.ts'
import { listSessionsOfPair } from '#features/sessions/sessions.reads.ts'

export interface HeldHours {
  readonly sessions: number
  /** Whole and half hours. */
  readonly hours: number
  readonly first: Date | null
  readonly last: Date | null
}

/** What two people gave: hours that were held, from the first to the last. */
export async function countHours(work: Work, { pairId }: { pairId: string }): Promise<HeldHours> {
  const held = (await listSessionsOfPair(work, { pairId })).filter(({ state }) => state === 'held')
  const minutes = held.reduce(
    (sum, { startsAt, endsAt }) => sum + (endsAt.getTime() - startsAt.getTime()) / 60_000,
    0,
  )
  return {
    sessions: held.length,
    hours: Math.round(minutes / 30) / 2,
    first: held[0]?.startsAt ?? null,
    last: held.at(-1)?.startsAt ?? null,
  }
}
