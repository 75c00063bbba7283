import { tables, type Transaction } from '#platform/database/work.ts'
import type { MirrorKind } from './mirrors.contract.ts'

export interface Mirror {
  readonly mirrorId: string
  readonly kind: MirrorKind
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly state: 'on' | 'off'
  readonly reason: string | null
  readonly failures: number
}

const own = (db: Transaction) => tables<'mirrors'>(db)

export async function insertMirror(
  db: Transaction,
  organisationId: string,
  mirror: Mirror,
  now: Date,
): Promise<void> {
  const { mirrorId, kind, name, url, secret, state, reason, failures } = mirror
  await own(db)
    .insertInto('mirrors')
    .values({
      organisation_id: organisationId,
      mirror_id: mirrorId,
      kind,
      name,
      url,
      secret,
      state,
      reason,
      failures,
      created_at: now,
      changed_at: now,
    })
    .execute()
}

export async function listMirrorRows(db: Transaction, organisationId: string): Promise<Mirror[]> {
  const rows = await own(db)
    .selectFrom('mirrors')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('mirror_id')
    .execute()
  return rows.map((row) => ({
    mirrorId: row.mirror_id,
    kind: row.kind as MirrorKind,
    name: row.name,
    url: row.url,
    secret: row.secret,
    state: row.state === 'on' ? ('on' as const) : ('off' as const),
    reason: row.reason,
    failures: row.failures,
  }))
}

export async function findMirror(
  db: Transaction,
  organisationId: string,
  mirrorId: string,
): Promise<Mirror | undefined> {
  return (await listMirrorRows(db, organisationId)).find((mirror) => mirror.mirrorId === mirrorId)
}

export async function saveMirror(
  db: Transaction,
  organisationId: string,
  mirrorId: string,
  change: { readonly state?: 'on' | 'off'; readonly reason?: string | null; readonly failures?: number },
  now: Date,
): Promise<void> {
  await own(db)
    .updateTable('mirrors')
    .set({ ...change, changed_at: now })
    .where('organisation_id', '=', organisationId)
    .where('mirror_id', '=', mirrorId)
    .execute()
}

export async function deleteMirror(db: Transaction, organisationId: string, mirrorId: string): Promise<void> {
  await own(db)
    .deleteFrom('mirrors')
    .where('organisation_id', '=', organisationId)
    .where('mirror_id', '=', mirrorId)
    .execute()
}
