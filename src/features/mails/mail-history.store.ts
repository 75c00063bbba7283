import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { toMail } from './mail-rows.store.ts'
import type { OutgoingMail } from './outgoing-mail.rules.ts'

export interface CountedMails {
  /** When programme mails to this person were let go since the given moment. */
  readonly counted: Date[]
  readonly lastNudgeAsLeader: Date | null
  readonly nudgesOnMatter: number
  /** Mails that asked for something behind a link and were let go after the last answer. */
  readonly unanswered: number
}

/** What somebody has had that counts, in one look. */
export async function countMails(
  db: Transaction,
  organisationId: string,
  of: { personId: string; matter: string | null; since: Date },
): Promise<CountedMails> {
  const { personId, matter, since } = of
  const answeredAt = tables<'person_answers'>(db)
    .selectFrom('person_answers')
    .select('answered_at')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
  return tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .select(({ fn }) => [
      fn
        .coalesce(
          fn.agg<Date[]>('array_agg', ['counted_at']).filterWhere('counted_at', '>', since),
          sql<Date[]>`'{}'::timestamptz[]`,
        )
        .as('counted'),
      fn
        .max<Date | null>('counted_at')
        .filterWhere('nudge', '=', true)
        .filterWhere('side', '=', 'mentee')
        .as('lastNudgeAsLeader'),
      fn
        .countAll<number>()
        .filterWhere('nudge', '=', true)
        .filterWhere('matter', '=', matter)
        .as('nudgesOnMatter'),
      fn
        .countAll<number>()
        .filterWhere('link_purpose', 'is not', null)
        .filterWhere('link_purpose', '!=', 'still-here')
        .filterWhere('counted_at', '>', sql<Date>`coalesce(${answeredAt}, '-infinity')`)
        .as('unanswered'),
    ])
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('counted_at', 'is not', null)
    .where('state', 'in', ['waiting', 'sent'])
    .executeTakeFirstOrThrow()
}

/** Which of these mails were queued before. */
export async function listKeys(
  db: Transaction,
  organisationId: string,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await tables<'outgoing_mails'>(db)
    .selectFrom('outgoing_mails')
    .select('key')
    .where('organisation_id', '=', organisationId)
    .where('key', 'in', keys)
    .execute()
  return new Set(rows.map(({ key }) => key))
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
