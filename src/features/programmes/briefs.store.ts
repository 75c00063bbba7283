import { tables, type Transaction } from '#platform/database/work.ts'
import type { Brief, BriefContent } from './briefs.contract.ts'

type Own = 'programme_briefs'

const columns = [
  'brief_id',
  'programme_id',
  'sponsor_name',
  'sponsor_address',
  'content',
  'sent_at',
  'decided_at',
  'decision',
  'initials',
  'comment',
] as const

interface Row {
  brief_id: string
  programme_id: string
  sponsor_name: string
  sponsor_address: string
  content: unknown
  sent_at: Date
  decided_at: Date | null
  decision: string | null
  initials: string | null
  comment: string | null
}

function toBrief(row: Row): Brief {
  return {
    briefId: row.brief_id,
    programmeId: row.programme_id,
    sponsorName: row.sponsor_name,
    sponsorAddress: row.sponsor_address,
    content: row.content as BriefContent,
    sentAt: row.sent_at,
    decidedAt: row.decided_at,
    decision: row.decision as Brief['decision'],
    initials: row.initials,
    comment: row.comment,
  }
}

export async function insertBrief(db: Transaction, organisationId: string, brief: Brief): Promise<void> {
  await tables<Own>(db)
    .insertInto('programme_briefs')
    .values({
      organisation_id: organisationId,
      brief_id: brief.briefId,
      programme_id: brief.programmeId,
      sponsor_name: brief.sponsorName,
      sponsor_address: brief.sponsorAddress,
      content: JSON.stringify(brief.content),
      sent_at: brief.sentAt,
      decided_at: null,
      decision: null,
      initials: null,
      comment: null,
    })
    .execute()
}

export async function findBrief(
  db: Transaction,
  organisationId: string,
  briefId: string,
): Promise<Brief | undefined> {
  const row = await tables<Own>(db)
    .selectFrom('programme_briefs')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('brief_id', '=', briefId)
    .executeTakeFirst()
  return row && toBrief(row)
}

/** Newest first; of one programme, or addressed to one person. */
export async function listBriefs(
  db: Transaction,
  organisationId: string,
  which: { programmeId: string } | { address: string },
): Promise<Brief[]> {
  const rows = await tables<Own>(db)
    .selectFrom('programme_briefs')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where(
      'programmeId' in which ? 'programme_id' : 'sponsor_address',
      '=',
      'programmeId' in which ? which.programmeId : which.address,
    )
    .orderBy('sent_at', 'desc')
    .orderBy('brief_id')
    .execute()
  return rows.map(toBrief)
}

/** False when somebody else answered first; the row decides between two at once. */
export async function saveBriefDecision(
  db: Transaction,
  organisationId: string,
  briefId: string,
  {
    decision,
    initials,
    comment,
    at,
  }: { decision: 'approved' | 'commented'; initials: string | null; comment: string | null; at: Date },
): Promise<boolean> {
  const row = await tables<Own>(db)
    .updateTable('programme_briefs')
    .set({ decision, initials, comment, decided_at: at })
    .where('organisation_id', '=', organisationId)
    .where('brief_id', '=', briefId)
    .where('decision', 'is', null)
    .returning('brief_id')
    .executeTakeFirst()
  return row !== undefined
}
