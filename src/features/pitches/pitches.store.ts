import { tables, type Transaction } from '#platform/database/work.ts'
import type { Pitch } from './pitches.contract.ts'

type Own = 'gap_pitches'

const columns = ['interview_id', 'person_id', 'text', 'saved_at', 'sent_text', 'sent_at'] as const

function toPitch(row: {
  interview_id: string
  person_id: string
  text: string
  saved_at: Date
  sent_text: string | null
  sent_at: Date | null
}): Pitch {
  return {
    interviewId: row.interview_id,
    personId: row.person_id,
    text: row.text,
    savedAt: row.saved_at,
    sentText: row.sent_text,
    sentAt: row.sent_at,
  }
}

export async function listPitches(
  db: Transaction,
  organisationId: string,
  interviewIds: readonly string[],
): Promise<Pitch[]> {
  if (interviewIds.length === 0) return []
  const rows = await tables<Own>(db)
    .selectFrom('gap_pitches')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('interview_id', 'in', [...interviewIds])
    .execute()
  return rows.map(toPitch)
}

export async function findPitch(
  db: Transaction,
  organisationId: string,
  interviewId: string,
): Promise<Pitch | undefined> {
  return (await listPitches(db, organisationId, [interviewId]))[0]
}

export async function savePitchRow(db: Transaction, organisationId: string, pitch: Pitch): Promise<void> {
  const values = {
    text: pitch.text,
    saved_at: pitch.savedAt,
    sent_text: pitch.sentText,
    sent_at: pitch.sentAt,
  }
  await tables<Own>(db)
    .insertInto('gap_pitches')
    .values({
      organisation_id: organisationId,
      interview_id: pitch.interviewId,
      person_id: pitch.personId,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'interview_id']).doUpdateSet(values))
    .execute()
}
