import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'

const own = (db: Transaction) => tables<'erased_people' | 'erasure_keys'>(db)

export async function findErasureKey(db: Transaction, organisationId: string): Promise<Buffer | undefined> {
  const row = await own(db)
    .selectFrom('erasure_keys')
    .select('key_wrap')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.key_wrap
}

/** Says whether it was written: of two first erasures at once the second waits here, and takes the key of the first. */
export async function insertErasureKey(
  db: Transaction,
  organisationId: string,
  { wrap, madeAt }: { wrap: Buffer; madeAt: Date },
): Promise<boolean> {
  const row = await own(db)
    .insertInto('erasure_keys')
    .values({ organisation_id: organisationId, key_wrap: wrap, made_at: madeAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('made_at')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertErased(
  db: Transaction,
  organisationId: string,
  { personId, erasedAt, digests }: { personId: string; erasedAt: Date; digests: readonly Buffer[] },
): Promise<void> {
  if (digests.length === 0) return
  await own(db)
    .insertInto('erased_people')
    .values(
      digests.map((digest) => ({
        organisation_id: organisationId,
        digest,
        person_id: personId,
        erased_at: erasedAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Who of these was erased: the digest, as hexadecimal digits, and the id they had. */
export async function listErased(
  db: Transaction,
  organisationId: string,
  digests: readonly string[],
): Promise<Map<string, string>> {
  const rows = await own(db)
    .selectFrom('erased_people')
    .select(['digest', 'person_id'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`digest in (select decode(wanted, 'hex') from unnest(${digests}::text[]) as wanted)`)
    .execute()
  return new Map(rows.map((row) => [row.digest.toString('hex'), row.person_id]))
}

export async function deleteErased(db: Transaction, organisationId: string, personId: string): Promise<void> {
  await own(db)
    .deleteFrom('erased_people')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .execute()
}
