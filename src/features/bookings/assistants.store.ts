import { tables, type Transaction } from '#platform/database/work.ts'

export interface Assistant {
  readonly assistantId: string
  /** The leader they book for. */
  readonly personId: string
  readonly name: string
  readonly address: string
}

const own = (db: Transaction) => tables<'assistants'>(db)
const columns = ['assistant_id', 'person_id', 'name', 'address'] as const

function toAssistant(row: {
  assistant_id: string
  person_id: string
  name: string
  address: string
}): Assistant {
  return { assistantId: row.assistant_id, personId: row.person_id, name: row.name, address: row.address }
}

export async function insertAssistant(
  db: Transaction,
  organisationId: string,
  assistant: Assistant,
  now: Date,
): Promise<void> {
  await own(db)
    .insertInto('assistants')
    .values({
      organisation_id: organisationId,
      assistant_id: assistant.assistantId,
      person_id: assistant.personId,
      name: assistant.name,
      address: assistant.address,
      named_at: now,
    })
    .execute()
}

/** Whoever books for this leader now. */
export async function findAssistantOf(
  db: Transaction,
  organisationId: string,
  personId: string,
): Promise<Assistant | undefined> {
  const row = await own(db)
    .selectFrom('assistants')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && toAssistant(row)
}

export async function findAssistant(
  db: Transaction,
  organisationId: string,
  assistantId: string,
): Promise<Assistant | undefined> {
  const row = await own(db)
    .selectFrom('assistants')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('assistant_id', '=', assistantId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return row && toAssistant(row)
}

/** Name and address go with the right to book: nothing of an ended assistant is kept but that there was one. */
export async function endAssistantRow(
  db: Transaction,
  organisationId: string,
  assistantId: string,
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('assistants')
    .set({ ended_at: now, name: '-', address: '' })
    .where('organisation_id', '=', organisationId)
    .where('assistant_id', '=', assistantId)
    .execute()
}
