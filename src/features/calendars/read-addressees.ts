import type { Work } from '#platform/database/work.ts'
import { readOrganisation } from '#features/organisations/organisations.reads.ts'
import { namePeople } from '#features/pairs/name-people.ts'
import type { Side } from '#features/pairs/pair.rules.ts'
import { findPairById, type Pair } from '#features/pairs/pairs.reads.ts'
import { readDesign } from '#features/programmes/programmes.reads.ts'
import { sideWordsOf } from '#features/programmes/sides.reads.ts'
import type { SideWords } from '#words/side-words.ts'

export interface Addressee {
  readonly side: Side
  readonly personId: string
  readonly name: string
  readonly address: string
  readonly timeZone: string
}

export interface PairAddressees {
  readonly pair: Pair
  readonly programme: string
  readonly sender: { readonly name: string; readonly address: string } | undefined
  /** How the programme calls the two. */
  readonly sides: SideWords
  readonly names: { readonly mentor: string; readonly leader: string }
  /** Those of the two who are here and can be written to. */
  readonly people: readonly Addressee[]
}

/** Whom an hour of this pair concerns and how they are written to; null when nobody is left. */
export async function readAddressees(work: Work, pairId: string): Promise<PairAddressees | null> {
  const pair = await findPairById(work, { pairId })
  if (!pair) return null
  const [named] = await namePeople(work, [pair])
  const { programme, design } = await readDesign(work, { programmeId: pair.programmeId })
  const { timeZone } = await readOrganisation(work)
  const today = work.now.toISOString().slice(0, 10)
  const both = [
    { side: 'mentor', person: named?.mentorPerson },
    { side: 'mentee', person: named?.menteePerson },
  ] as const
  return {
    pair,
    programme: programme.name,
    sender: design.sender,
    sides: sideWordsOf(design.labels),
    names: {
      mentor: named?.mentorPerson?.fullName ?? '',
      leader: named?.menteePerson?.fullName ?? '',
    },
    people: both.flatMap(({ side, person }) =>
      person?.email && (person.leftOn === null || person.leftOn >= today)
        ? [
            {
              side,
              personId: person.personId,
              name: person.fullName,
              address: person.email,
              timeZone: person.timeZone ?? timeZone,
            },
          ]
        : [],
    ),
  }
}
