import { tables, type Transaction } from '#platform/database/work.ts'
import type { MirrorKind } from './mirrors.contract.ts'
import { hostOf } from './mirrors.rules.ts'

export interface MirrorAccess {
  readonly url: string
  readonly secret: string
}
export interface SealedAccess {
  readonly keyWrap: Buffer
  readonly sealed: Buffer
}

export interface Mirror {
  readonly mirrorId: string
  readonly kind: MirrorKind
  readonly name: string
  readonly host: string
  /** Address and secret, sealed; or open, as they were kept once. */
  readonly access: SealedAccess | MirrorAccess
  readonly state: 'on' | 'off'
  readonly reason: string | null
  readonly failures: number
}

const own = (db: Transaction) => tables<'mirrors'>(db)

export async function insertMirror(
  db: Transaction,
  organisationId: string,
  mirror: Mirror & { readonly access: SealedAccess },
  now: Date,
): Promise<void> {
  const { mirrorId, kind, name, host, access, state, reason, failures } = mirror
  await own(db)
    .insertInto('mirrors')
    .values({
      organisation_id: organisationId,
      mirror_id: mirrorId,
      kind,
      name,
      host,
      key_wrap: access.keyWrap,
      sealed_access: access.sealed,
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
    host: row.host ?? hostOf(row.url ?? ''),
    access:
      row.key_wrap && row.sealed_access
        ? { keyWrap: row.key_wrap, sealed: row.sealed_access }
        : { url: row.url ?? '', secret: row.secret ?? '' },
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

/** In place of what was there, open or sealed. */
export async function saveAccess(
  db: Transaction,
  organisationId: string,
  mirrorId: string,
  { host, access: { keyWrap, sealed } }: { readonly host: string; readonly access: SealedAccess },
): Promise<void> {
  await own(db)
    .updateTable('mirrors')
    .set({ host, key_wrap: keyWrap, sealed_access: sealed, url: null, secret: null })
    .where('organisation_id', '=', organisationId)
    .where('mirror_id', '=', mirrorId)
    .execute()
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
