import type { Work } from '#platform/database/work.ts'
import { digestNumber, openDigestKey } from './digest-number.ts'
import { insertErased } from './erased-people.store.ts'
import { erasedNumber } from './erased-number.rules.ts'
import { findPerson } from './people.store.ts'

/** Before somebody is erased: from now on no file brings them back. Whoever is gone already is remembered already. */
export async function rememberErased(work: Work, { personId }: { personId: string }): Promise<void> {
  work.upkeep()
  const person = await findPerson(work.db, work.organisationId, personId)
  if (!person || person.employeeId === erasedNumber(personId)) return
  const key = await openDigestKey(work)
  const texts = [person.employeeId, ...(person.email === null ? [] : [person.email])]
  await insertErased(work.db, work.organisationId, {
    personId,
    erasedAt: work.now,
    digests: texts.map((text) => digestNumber(key, text)),
  })
}
