import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import type { WithoutPartner } from './without-partner.rules.ts'

export interface WaitingRow extends WithoutPartner {
  readonly runId: string
  readonly since: Date
}

const own = (transaction: Transaction) => tables<'match_waiting'>(transaction)

/** Whoever stands in line already keeps their place; the newer run explains them from now on. */
export async function insertWaiting(
  transaction: Transaction,
  organisationId: string,
  { programmeId, runId, by, at }: { programmeId: string; runId: string; by: string | null; at: Date },
  people: readonly WithoutPartner[],
): Promise<void> {
  if (people.length === 0) return
  await own(transaction)
    .insertInto('match_waiting')
    .values(
      people.map(({ personId, side }) => ({
        organisation_id: organisationId,
        programme_id: programmeId,
        side,
        person_id: personId,
        run_id: runId,
        since: at,
        put_by: by,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'programme_id', 'side', 'person_id'])
        .doUpdateSet({ run_id: runId }),
    )
    .execute()
}

/** Says whether somebody was taken off. */
export async function removeWaiting(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
  { personId, side }: WithoutPartner,
): Promise<boolean> {
  const row = await own(transaction)
    .deleteFrom('match_waiting')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('side', '=', side)
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst()
  return row !== undefined
}

/** First come, first in line. */
export async function listWaiting(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<WaitingRow[]> {
  const rows = await own(transaction)
    .selectFrom('match_waiting')
    .select(['side', 'person_id', 'run_id', 'since'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .orderBy('since')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    side: sideOf(row.side),
    personId: row.person_id,
    runId: row.run_id,
    since: row.since,
  }))
}

/** Since when each of these has a place; whoever is not among them has none any more. */
export async function saveFreePlaces(
  transaction: Transaction,
  organisationId: string,
  { programmeId, at }: { programmeId: string; at: Date },
  free: readonly WithoutPartner[],
): Promise<void> {
  const isFree = sql<boolean>`(side, person_id) in (select * from jsonb_to_recordset(${JSON.stringify(free)}::jsonb)
    as free (side text, "personId" uuid))`
  const waiting = own(transaction)
    .updateTable('match_waiting')
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
  await waiting
    .set({ free_since: null })
    .where('free_since', 'is not', null)
    .where(({ not }) => not(isFree))
    .execute()
  await waiting.set({ free_since: at }).where('free_since', 'is', null).where(isFree).execute()
}

export async function listFreePlaces(
  transaction: Transaction,
  organisationId: string,
  programmeId: string,
): Promise<(WithoutPartner & { readonly freeSince: Date })[]> {
  const rows = await own(transaction)
    .selectFrom('match_waiting')
    .select(['side', 'person_id', 'free_since'])
    .where('organisation_id', '=', organisationId)
    .where('programme_id', '=', programmeId)
    .where('free_since', 'is not', null)
    .orderBy('free_since')
    .execute()
  return rows.flatMap((row) =>
    row.free_since ? [{ side: sideOf(row.side), personId: row.person_id, freeSince: row.free_since }] : [],
  )
}

export async function listWaitingProgrammes(
  transaction: Transaction,
  organisationId: string,
): Promise<string[]> {
  const rows = await own(transaction)
    .selectFrom('match_waiting')
    .select('programme_id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .execute()
  return rows.map((row) => row.programme_id)
}

function sideOf(side: string): WithoutPartner['side'] {
  return side === 'mentor' ? 'mentor' : 'mentee'
}
