import { tables, type Transaction } from '#platform/database/work.ts'

type Own = 'resources'
export type ResourceState = 'pair' | 'offered' | 'shared' | 'removed'

export interface Resource {
  readonly resourceId: string
  readonly pairId: string | null
  readonly personId: string | null
  readonly title: string
  readonly address: string | null
  readonly note: string
  readonly topicId: string | null
  readonly state: ResourceState
  readonly addedAt: Date
  readonly decidedAt: Date | null
}

function selectResources(db: Transaction, organisationId: string) {
  return tables<Own>(db)
    .selectFrom('resources')
    .select([
      'resource_id',
      'pair_id',
      'person_id',
      'title',
      'address',
      'note',
      'topic_id',
      'state',
      'added_at',
      'decided_at',
    ])
    .where('organisation_id', '=', organisationId)
}

type Row = Awaited<ReturnType<ReturnType<typeof selectResources>['executeTakeFirstOrThrow']>>

const toResource = (row: Row): Resource => ({
  resourceId: row.resource_id,
  pairId: row.pair_id,
  personId: row.person_id,
  title: row.title,
  address: row.address,
  note: row.note,
  topicId: row.topic_id,
  state: row.state as ResourceState,
  addedAt: row.added_at,
  decidedAt: row.decided_at,
})

/** What coordinators may see: offered to them or shared, newest first. */
export async function listOfferedResources(db: Transaction, organisationId: string): Promise<Resource[]> {
  const rows = await selectResources(db, organisationId)
    .where('state', 'in', ['offered', 'shared'])
    .orderBy('added_at', 'desc')
    .orderBy('resource_id', 'desc')
    .execute()
  return rows.map(toResource)
}

/** What one pair may read: what is shared with all, and its own. */
export async function listResourcesOfPair(
  db: Transaction,
  organisationId: string,
  pairId: string,
): Promise<Resource[]> {
  const rows = await selectResources(db, organisationId)
    .where((where) =>
      where.or([
        where('state', '=', 'shared'),
        where.and([where('state', 'in', ['pair', 'offered']), where('pair_id', '=', pairId)]),
      ]),
    )
    .orderBy('added_at', 'desc')
    .orderBy('resource_id', 'desc')
    .execute()
  return rows.map(toResource)
}

export async function findResource(
  db: Transaction,
  organisationId: string,
  resourceId: string,
): Promise<Resource | undefined> {
  const row = await selectResources(db, organisationId)
    .where('resource_id', '=', resourceId)
    .forUpdate()
    .executeTakeFirst()
  return row && toResource(row)
}

export async function insertResource(
  db: Transaction,
  organisationId: string,
  resource: Resource,
): Promise<void> {
  await tables<Own>(db)
    .insertInto('resources')
    .values({
      organisation_id: organisationId,
      resource_id: resource.resourceId,
      pair_id: resource.pairId,
      person_id: resource.personId,
      title: resource.title,
      address: resource.address,
      note: resource.note,
      topic_id: resource.topicId,
      state: resource.state,
      added_at: resource.addedAt,
      decided_at: resource.decidedAt,
    })
    .execute()
}

export async function saveResourceState(
  db: Transaction,
  organisationId: string,
  resourceId: string,
  state: ResourceState,
  decidedAt: Date,
): Promise<void> {
  await tables<Own>(db)
    .updateTable('resources')
    .set({ state, decided_at: decidedAt })
    .where('organisation_id', '=', organisationId)
    .where('resource_id', '=', resourceId)
    .execute()
}
