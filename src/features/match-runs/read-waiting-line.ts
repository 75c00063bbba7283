import type { Work } from '#platform/database/work.ts'
import { emptyDraft } from './draft.rules.ts'
import { fitOf } from './fit.rules.ts'
import { listWaiting, type WaitingRow } from './match-waiting.store.ts'
import type { UnmatchedDetail } from './match-result.contract.ts'
import { giveFreePlaces, type PartnerAsk } from './propose-partners.ts'
import { readRunPool } from './read-run-pool.ts'
import { readTable } from './read-table.ts'
import { listUnmatched } from './run-results.store.ts'

export interface InLine extends WaitingRow {
  readonly name: string
  /** Why there was no partner, and what would have helped; null: a later choice took the partner of that run. */
  readonly detail: UnmatchedDetail | null
  /** A place that is free now. */
  readonly free: { readonly partner: string; readonly fit: number } | null
}

/** So many of a line are looked at for a free place; those behind them wait for these. */
const lookedAt = 20

/**
 * Who waits for a partner, first come first, with the place that is free for them now. Places go down the line, so none is named twice.
 * Whoever has left the programme, or lives in a pair on that side, waits no longer.
 */
export async function readWaitingLine(
  work: Work,
  { programmeId, ...taken }: Pick<PartnerAsk, 'fixed' | 'open' | 'resting'> & { programmeId: string },
): Promise<InLine[]> {
  const rows = await listWaiting(work.db, work.organisationId, programmeId)
  if (rows.length === 0) return []
  const pool = await readRunPool(work, { programmeId })
  const { state, inForce } = await readTable(work, { programmeId })
  const people = new Map(pool.people.map((person) => [person.personId, person]))
  const paired = new Set(
    [...taken.fixed, ...taken.open].flatMap(({ mentorId, menteeId }) => [
      `mentor ${mentorId}`,
      `mentee ${menteeId}`,
    ]),
  )
  const line = rows.filter(({ personId, side }) => people.has(personId) && !paired.has(`${side} ${personId}`))
  const { bans, holds } = state
  // Before the first pairs are approved every place is still meant for somebody on the table.
  const begun = taken.fixed.length + taken.open.length > 0
  const given = giveFreePlaces(
    {
      ...taken,
      pool,
      wishes: { rules: inForce, draft: { ...emptyDraft, bans, holds } },
      asOf: work.now.toISOString().slice(0, 10),
    },
    begun ? line.slice(0, lookedAt) : [],
  )
  const details = new Map<string, UnmatchedDetail>()
  for (const runId of new Set(line.map((row) => row.runId)))
    for (const { side, personId, detail } of await listUnmatched(work.db, work.organisationId, runId))
      details.set(`${runId} ${side} ${personId}`, detail)
  return line.map((row) => {
    const place = given.find(({ personId, side }) => personId === row.personId && side === row.side)
    const partnerId = place && (row.side === 'mentor' ? place.menteeId : place.mentorId)
    return {
      ...row,
      name: people.get(row.personId)?.fullName ?? '',
      detail: details.get(`${row.runId} ${row.side} ${row.personId}`) ?? null,
      free:
        place && partnerId
          ? { partner: people.get(partnerId)?.fullName ?? '', fit: fitOf(place.points) }
          : null,
    }
  })
}
