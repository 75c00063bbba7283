import type { Work } from '#platform/database/work.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { findSettings } from './enrolment-settings.store.ts'
import { readColleagues } from './enrolment-colleagues.store.ts'
import { noColleagues, startingAsked, type AskedBeside } from './own-colleagues.contract.ts'
import { findOwnEnrolment } from './read-own-enrolment.ts'

export interface OwnColleagues {
  readonly programmeName: string
  readonly isOpen: boolean
  /** What is asked; also what is not asked any more but was answered, so that it can be taken back. */
  readonly asked: Pick<AskedBeside, 'known' | 'wishes'>
  readonly answered: boolean
  readonly known: readonly string[]
  readonly wished: readonly string[]
}

/** Whom somebody named, by name; shown to nobody but them. */
export async function readOwnColleagues(work: Work): Promise<OwnColleagues> {
  const { programme, enrolment } = await findOwnEnrolment(work)
  const { db, organisationId } = work
  const { asked } = (await findSettings(db, organisationId, programme.programmeId)) ?? {
    asked: startingAsked,
  }
  const isEnrolled = enrolment?.state === 'enrolled'
  const named =
    (isEnrolled &&
      (await readColleagues(db, organisationId, [enrolment.enrolmentId])).get(enrolment.enrolmentId)) ||
    noColleagues
  const people = await listPersonsByIds(work, { personIds: [...named.known, ...named.wished] })
  const nameOf = new Map(people.map(({ personId, fullName }) => [personId, fullName]))
  const namesOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => nameOf.get(id) ?? []))]
  return {
    programmeName: programme.name,
    isOpen: isEnrolled && programme.state !== 'closed',
    asked: {
      known: asked.known || named.known.length > 0,
      wishes: asked.wishes || named.wished.length > 0,
    },
    answered: named.known.length + named.wished.length > 0,
    known: namesOf(named.known),
    wished: namesOf(named.wished),
  }
}
