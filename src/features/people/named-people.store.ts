import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { personOf, type Person } from './people.store.ts'

/** A name without case and without the marks on its letters. */
const plainName = sql<string>`lower(regexp_replace(normalize(full_name, nfkd), ${'[\u0300-\u036f]'}, '', 'g'))`

/** People whose name holds one of these words, first those of whose names one begins so, which come without case and marks themselves. */
export async function listNamed(
  db: Transaction,
  organisationId: string,
  words: readonly string[],
  count: number,
): Promise<Person[]> {
  // Typed by a person, so % and _ mean themselves.
  const plain = words.map((word) => word.replace(/[\\%_]/g, '\\$&'))
  const inside = plain.map((word) => `%${word}%`)
  const starting = plain.flatMap((word) => [`${word}%`, `% ${word}%`])
  const rows = await tables<'people'>(db)
    .selectFrom('people')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('presence', '=', 'named')
    .where(sql<boolean>`${plainName} like any(${inside})`)
    .orderBy(sql`${plainName} like any(${starting})`, 'desc')
    .orderBy('full_name')
    .orderBy('person_id')
    .limit(count)
    .execute()
  return rows.map(personOf)
}
