import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { noColleagues, type NamedColleagues } from './own-colleagues.contract.ts'

type Own = 'enrolment_known_people'

/** Whom each of these named; who named nobody is not in it. */
export async function readColleagues(
  db: Transaction,
  organisationId: string,
  enrolmentIds: readonly string[],
): Promise<Map<string, NamedColleagues>> {
  if (enrolmentIds.length === 0) return new Map()
  const known = await tables<Own>(db)
    .selectFrom('enrolment_known_people')
    .select(['enrolment_id', 'person_id'])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`enrolment_id = any(${[...enrolmentIds]}::uuid[])`)
    .orderBy('person_id')
    .execute()
  const named = new Map<string, NamedColleagues>()
  const add = (row: (typeof known)[number], list: keyof NamedColleagues) => {
    const before = named.get(row.enrolment_id) ?? noColleagues
    named.set(row.enrolment_id, { ...before, [list]: [...before[list], row.person_id] })
  }
  for (const row of known) add(row, 'known')
  return named
}

const rowsAtOnce = 500

/** What was named before is replaced as a whole. */
export async function replaceColleagues(
  db: Transaction,
  organisationId: string,
  named: ReadonlyMap<string, NamedColleagues>,
): Promise<void> {
  const own = tables<Own>(db)
  const ids = [...named.keys()]
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const some = ids.slice(from, from + rowsAtOnce)
    await own
      .deleteFrom('enrolment_known_people')
      .where('organisation_id', '=', organisationId)
      .where('enrolment_id', 'in', some)
      .execute()
    const rowsOf = (list: keyof NamedColleagues) =>
      some.flatMap((enrolmentId) =>
        named.get(enrolmentId)![list].map((personId) => ({
          organisation_id: organisationId,
          enrolment_id: enrolmentId,
          person_id: personId,
        })),
      )
    const known = rowsOf('known')
    if (known.length > 0) await own.insertInto('enrolment_known_people').values(known).execute()
  }
}
