import { tables, type Transaction } from '#platform/database/work.ts'
import { toMail } from './mail-rows.store.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'

function counted(db: Transaction, organisationId: string, personId: string) {
  return tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('counted_at', 'is not', null)
    .where('state', 'in', ['waiting', 'sent'])
}

/** When programme mails to this person were let go since the given moment. */
export async function listCounted(
  db: Transaction,
  organisationId: string,
  personId: string,
  since: Date,
): Promise<Date[]> {
  const rows = await counted(db, organisationId, personId)
    .select('counted_at')
    .where('counted_at', '>', since)
    .execute()
  return rows.flatMap(({ counted_at }) => (counted_at ? [counted_at] : []))
}

export async function findLastLeaderNudge(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Date | null> {
  const row = await counted(db, organisationId, personId)
    .select('counted_at')
    .where('nudge', '=', true)
    .where('side', '=', 'mentee')
    .orderBy('counted_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.counted_at ?? null
}

export async function countNudges(
  db: Transaction,
  organisationId: string,
  personId: string,
  matter: string,
): Promise<number> {
  const row = await counted(db, organisationId, personId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('nudge', '=', true)
    .where('matter', '=', matter)
    .executeTakeFirstOrThrow()
  return row.count
}

/** Mails that asked for something behind a link and were let go after the given moment. */
export async function countAsks(
  db: Transaction,
  organisationId: string,
  personId: string,
  after: Date | null,
): Promise<number> {
  let query = counted(db, organisationId, personId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('link_purpose', 'is not', null)
    .where('link_purpose', '!=', 'still-here')
  if (after) query = query.where('counted_at', '>', after)
  return (await query.executeTakeFirstOrThrow()).count
}

/** Other programme mails to the same person that are due and have not been let go, skipping those somebody has in hand. */
export async function listDue(
  db: Transaction,
  organisationId: string,
  { personId, mailId, now }: { personId: string; mailId: string; now: Date },
): Promise<OutgoingMail[]> {
  const rows = await tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('mail_id', '!=', mailId)
    .where('state', '=', 'waiting')
    .where('kind', '=', 'programme')
    .where('requested', '=', false)
    .where('calendar_object', 'is', null)
    .where('leaving_at', 'is', null)
    .where('counted_at', 'is', null)
    .where('carrier_id', 'is', null)
    .where('not_before', '<=', now)
    .orderBy('mail_id')
    .limit(20)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map(toMail)
}

/** The mails that travel inside this one. */
export async function listCompanions(
  db: Transaction,
  organisationId: string,
  carrierId: string,
): Promise<OutgoingMail[]> {
  const rows = await tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('carrier_id', '=', carrierId)
    .where('state', '=', 'waiting')
    .orderBy('mail_id')
    .forUpdate()
    .execute()
  return rows.map(toMail)
}
