import { sql } from 'kysely'
import { tables, type Transaction } from '#platform/database/work.ts'
import { styleTraits, type WorkingStyle } from './own-style.contract.ts'

const own = (db: Transaction) => tables<'enrolment_styles'>(db)

/** How each of these described themselves, as far as they did. */
export async function readStyles(
  db: Transaction,
  organisationId: string,
  enrolmentIds: readonly string[],
): Promise<Map<string, Partial<WorkingStyle>>> {
  if (enrolmentIds.length === 0) return new Map()
  const rows = await own(db)
    .selectFrom('enrolment_styles')
    .select(['enrolment_id', ...styleTraits])
    .where('organisation_id', '=', organisationId)
    .where(sql<boolean>`enrolment_id = any(${[...enrolmentIds]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.enrolment_id,
      Object.fromEntries(styleTraits.flatMap((trait) => (row[trait] === null ? [] : [[trait, row[trait]]]))),
    ]),
  )
}

const rowsAtOnce = 500

/** What was said before is replaced; one that says nothing is deleted with its consent. */
export async function saveStyles(
  db: Transaction,
  organisationId: string,
  styles: ReadonlyMap<string, Partial<WorkingStyle>>,
  now: Date,
): Promise<void> {
  const all = [...styles]
  for (let from = 0; from < all.length; from += rowsAtOnce) {
    const some = all.slice(from, from + rowsAtOnce)
    await own(db)
      .deleteFrom('enrolment_styles')
      .where('organisation_id', '=', organisationId)
      .where(
        'enrolment_id',
        'in',
        some.map(([enrolmentId]) => enrolmentId),
      )
      .execute()
    const said = some.filter(([, style]) => Object.keys(style).length > 0)
    if (said.length === 0) continue
    await own(db)
      .insertInto('enrolment_styles')
      .values(
        said.map(([enrolmentId, style]) => ({
          organisation_id: organisationId,
          enrolment_id: enrolmentId,
          ...style,
          consented_at: now,
        })),
      )
      .execute()
  }
}
