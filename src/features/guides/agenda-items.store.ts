import { tables, type Transaction } from '#platform/database/work.ts'
import type { StarterPart } from './topic-guides.rules.ts'

type Own = 'pair_agenda_items'

export interface SealedText {
  readonly sealed: Buffer
  readonly keyWrap: Buffer
}

export interface AgendaItem {
  readonly itemId: string
  readonly pairId: string
  /** Null for the next session after it was added. */
  readonly sessionId: string | null
  readonly topicId: string | null
  readonly part: StarterPart | null
  /** Words of their own, sealed with a key of their own. */
  readonly own: SealedText | null
  readonly back: boolean
  readonly side: 'mentor' | 'mentee'
  readonly addedAt: Date
  readonly removedAt: Date | null
}

const columns = [
  'item_id',
  'pair_id',
  'session_id',
  'topic_id',
  'part',
  'own_sealed',
  'key_wrap',
  'back',
  'side',
  'added_at',
  'removed_at',
] as const

function selectItems(db: Transaction, organisationId: string, pairId: string) {
  return tables<Own>(db)
    .selectFrom('pair_agenda_items')
    .select(columns)
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>

const toItem = (row: Row): AgendaItem => ({
  itemId: row.item_id,
  pairId: row.pair_id,
  sessionId: row.session_id,
  topicId: row.topic_id,
  part: row.part as StarterPart | null,
  own: row.own_sealed && row.key_wrap && { sealed: row.own_sealed, keyWrap: row.key_wrap },
  back: row.back,
  side: row.side as AgendaItem['side'],
  addedAt: row.added_at,
  removedAt: row.removed_at,
})

/** What the two have chosen and not taken away again, in the order chosen. */
export async function listAgendaItems(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<AgendaItem[]> {
  const rows = await selectItems(db, organisationId, pairId)
    .where('removed_at', 'is', null)
    .orderBy('added_at')
    .orderBy('item_id')
    .execute()
  return rows.map(toItem)
}

export async function findAgendaItem(
  db: Transaction,
  organisationId: string,
  pairId: string,
  itemId: string,
): Promise<AgendaItem | undefined> {
  const row = await selectItems(db, organisationId, pairId).where('item_id', '=', itemId).executeTakeFirst()
  return row && toItem(row)
}

/** A starter that is already there moves to the session it was just chosen for. */
export async function insertAgendaItem(
  db: Transaction,
  organisationId: string,
  item: AgendaItem,
): Promise<string> {
  const row = await tables<Own>(db)
    .insertInto('pair_agenda_items')
    .values({
      organisation_id: organisationId,
      item_id: item.itemId,
      pair_id: item.pairId,
      session_id: item.sessionId,
      topic_id: item.topicId,
      part: item.part,
      own_sealed: item.own?.sealed ?? null,
      key_wrap: item.own?.keyWrap ?? null,
      back: item.back,
      side: item.side,
      added_at: item.addedAt,
      removed_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'pair_id', 'topic_id', 'part'])
        .where('removed_at', 'is', null)
        .where('topic_id', 'is not', null)
        .doUpdateSet({ session_id: item.sessionId, side: item.side, added_at: item.addedAt }),
    )
    .returning('item_id')
    .executeTakeFirstOrThrow()
  return row.item_id
}

export async function saveItemRemoved(
  db: Transaction,
  organisationId: string,
  pairId: string,
  itemId: string,
  removedAt: Date | null,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('pair_agenda_items')
    .set({ removed_at: removedAt })
    .where('organisation_id', '=', organisationId)
    .where('pair_id', '=', pairId)
    .where('item_id', '=', itemId)
    .execute()
}

/** What pairs have chosen from sensitive topics, and for which hour; not which topic. */
export async function listSensitiveItems(
  db: Transaction,
  organisationId: string,
  pairIds: readonly string[],
): Promise<Pick<AgendaItem, 'pairId' | 'sessionId' | 'addedAt'>[]> {
  if (pairIds.length === 0) return []
  const rows = await tables<Own | 'topics'>(db)
    .selectFrom('pair_agenda_items as item')
    .innerJoin('topics', (join) =>
      join
        .onRef('topics.organisation_id', '=', 'item.organisation_id')
        .onRef('topics.topic_id', '=', 'item.topic_id'),
    )
    .select(['item.pair_id', 'item.session_id', 'item.added_at'])
    .where('item.organisation_id', '=', organisationId)
    .where('item.pair_id', 'in', pairIds)
    .where('item.removed_at', 'is', null)
    .where('topics.sensitive', '=', true)
    .execute()
  return rows.map((row) => ({ pairId: row.pair_id, sessionId: row.session_id, addedAt: row.added_at }))
}
