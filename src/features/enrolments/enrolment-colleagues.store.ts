import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { noColleagues, type NamedColleagues } from './own-colleagues.contract.ts'

const tableOf = { known: 'enrolment_known_people', wished: 'enrolment_wished_people' } as const
const lists = ['known', 'wished'] as const
const own = (db: Transaction) => tables<(typeof tableOf)[keyof typeof tableOf]>(db)

/** Whom each of these named; who named nobody is not in it. */
export async function readColleagues(
  db: Transaction,
  organisationId: string,
  enrolmentIds: readonly string[],
): Promise<Map<string, NamedColleagues>> {
  const named = new Map<string, NamedColleagues>()
  if (enrolmentIds.length === 0) return named
  for (const list of lists) {
    const rows = await own(db)
      .selectFrom(tableOf[list])
      .select(['enrolment_id', 'person_id'])
      .where('organisation_id', '=', organisationId)
      .where(sql<boolean>`enrolment_id = any(${[...enrolmentIds]}::uuid[])`)
      .orderBy('person_id')
      .execute()
    for (const row of rows) {
      const before = named.get(row.enrolment_id) ?? noColleagues
      named.set(row.enrolment_id, { ...before, [list]: [...before[list], row.person_id] })
    }
  }
  return named
}

const rowsAtOnce = 500

/** What was named before is replaced as a whole. */
export async function replaceColleagues(
  db: Transaction,
  organisationId: string,
  named: ReadonlyMap<string, NamedColleagues>,
): Promise<void> {
  const ids = [...named.keys()]
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const some = ids.slice(from, from + rowsAtOnce)
    for (const list of lists) {
      await own(db)
        .deleteFrom(tableOf[list])
        .where('organisation_id', '=', organisationId)
        .where('enrolment_id', 'in', some)
        .execute()
      const rows = some.flatMap((enrolmentId) =>
        named.get(enrolmentId)![list].map((personId) => ({
          organisation_id: organisationId,
          enrolment_id: enrolmentId,
          person_id: personId,
        })),
      )
      if (rows.length > 0) await own(db).insertInto(tableOf[list]).values(rows).execute()
    }
  }
}
