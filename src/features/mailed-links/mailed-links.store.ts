import { tables, type Transaction } from '#platform/database/work.ts'

export interface MailedLink {
  readonly linkId: string
  /** First part of the page's path after the token; owned by the slice of that page. */
  readonly purpose: string
  readonly personId: string | null
  readonly accountId: string | null
  /** What the link is about, such as a pair or a programme; the purpose says which. */
  readonly subjectId: string | null
  readonly createdAt: Date
  readonly endsAt: Date
  readonly usedAt: Date | null
  /** Made for somebody who follows it in the receiver's place. */
  readonly standIn: boolean
}

export async function insertLinks(
  db: Transaction,
  organisationId: string,
  links: readonly (MailedLink & { readonly tokenDigest: string })[],
): Promise<void> {
  if (links.length === 0) return
  await tables<'mailed_links'>(db)
    .insertInto('mailed_links')
    .values(
      links.map((link) => ({
        organisation_id: organisationId,
        link_id: link.linkId,
        purpose: link.purpose,
        person_id: link.personId,
        account_id: link.accountId,
        subject_id: link.subjectId,
        token_digest: link.tokenDigest,
        created_at: link.createdAt,
        ends_at: link.endsAt,
        used_at: link.usedAt,
        stand_in: link.standIn,
      })),
    )
    .execute()
}

const columns = [
  'link_id',
  'purpose',
  'person_id',
  'account_id',
  'subject_id',
  'created_at',
  'ends_at',
  'used_at',
  'stand_in',
] as const

export async function findLinkByDigest(
  db: Transaction,
  organisationId: string,
  tokenDigest: string,
): Promise<MailedLink | undefined> {
  const row = await tables<'mailed_links'>(db)
    .selectFrom('mailed_links')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('token_digest', '=', tokenDigest)
    .executeTakeFirst()
  return row && toLink(row)
}

/** Locks the row, so of two who use a link at once one finds it used. */
export async function findLinkForUse(
  db: Transaction,
  organisationId: string,
  linkId: string,
): Promise<MailedLink | undefined> {
  const row = await tables<'mailed_links'>(db)
    .selectFrom('mailed_links')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('link_id', '=', linkId)
    .forUpdate()
    .executeTakeFirst()
  return row && toLink(row)
}

/** The same matter may have been mailed twice; a decision settles every link to it. */
export async function markUsed(
  db: Transaction,
  organisationId: string,
  link: MailedLink,
  now: Date,
): Promise<void> {
  await tables<'mailed_links'>(db)
    .updateTable('mailed_links')
    .set({ used_at: now })
    .where('organisation_id', '=', organisationId)
    .where('purpose', '=', link.purpose)
    .where('person_id', 'is not distinct from', link.personId)
    .where('account_id', 'is not distinct from', link.accountId)
    .where('subject_id', 'is not distinct from', link.subjectId)
    .where('used_at', 'is', null)
    .execute()
}

function toLink(row: {
  link_id: string
  purpose: string
  person_id: string | null
  account_id: string | null
  subject_id: string | null
  created_at: Date
  ends_at: Date
  used_at: Date | null
  stand_in: boolean
}): MailedLink {
  return {
    linkId: row.link_id,
    purpose: row.purpose,
    personId: row.person_id,
    accountId: row.account_id,
    subjectId: row.subject_id,
    createdAt: row.created_at,
    endsAt: row.ends_at,
    usedAt: row.used_at,
    standIn: row.stand_in,
  }
}
