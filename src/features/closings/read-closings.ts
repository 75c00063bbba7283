import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import { mayRunPairs } from '#features/pairs/pairs.policy.ts'
import { listProgrammePairs } from '#features/pairs/pairs.reads.ts'
import { readProgramme } from '#features/programmes/programmes.reads.ts'
import { countReflections, type ReflectionTotals } from './closings.reads.ts'
import { closingFailures } from './closings.contract.ts'
import { listClosings } from './closings.store.ts'
import { listReflectionsOf } from './reflections.store.ts'

export interface ClosingsView {
  readonly programme: { readonly programmeId: string; readonly name: string }
  readonly totals: ReflectionTotals
  /** Who said yes to speaking for the programme; by name, in no order of merit. */
  readonly ambassadors: readonly { readonly name: string; readonly side: 'mentor' | 'mentee' }[]
  /** Words that may be quoted, signed with the side only. */
  readonly quotes: readonly { readonly words: string; readonly side: 'mentor' | 'mentee' }[]
}

/** What a coordinator sees of endings: totals, those who offered to speak, and words that were given. */
export async function readClosings(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<ClosingsView> {
  if (!mayRunPairs(work.actor)) throw new Failure(closingFailures.notFound)
  const { name } = await readProgramme(work, { programmeId })
  const closings = await listClosings(work.db, work.organisationId, programmeId)
  const reflections = await listReflectionsOf(
    work.db,
    work.organisationId,
    closings.map(({ pairId }) => pairId),
  )
  const pairs = new Map(
    (await namePeople(work, await listProgrammePairs(work, { programmeId }))).map((pair) => [
      pair.pairId,
      pair,
    ]),
  )
  const ambassadors = reflections.flatMap(({ pairId, side, ambassador }) => {
    const pair = pairs.get(pairId)
    const person = side === 'mentor' ? pair?.mentorPerson : pair?.menteePerson
    return ambassador && person?.presence === 'named' ? [{ name: person.fullName, side }] : []
  })
  return {
    programme: { programmeId, name },
    totals: await countReflections(work, { programmeId }),
    ambassadors: ambassadors.toSorted((a, b) => new Intl.Collator().compare(a.name, b.name)),
    quotes: reflections
      .flatMap(({ quote, side }) => (quote ? [{ words: quote, side }] : []))
      .toSorted((a, b) => (a.words < b.words ? -1 : 1)),
  }
}
