import type { Work } from '#platform/database/work.ts'
import { listLivingPairsOfPeople } from '#features/pairs/pairs.reads.ts'
import { findPeopleByWords } from '#features/people/people.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { mostFound, type Found } from './destinations.contract.ts'
import { mayFindPairs, mayFindPeople } from './destinations.policy.ts'
import { fitting, wordsOf } from './destinations.rules.ts'

const none = { people: [], pairs: [] }

/** People and pairs by the names typed, as far as the asker may hear of them. Two names typed together find the pair they make. */
export async function findDestinations(work: Work, { text }: { text: string }): Promise<Found> {
  const words = wordsOf(text)
  if (words.length === 0 || !mayFindPeople(work.actor)) return { text, ...none }
  const named = await findPeopleByWords(work, { words })
  const labelled = named.map((person) => ({ ...person, label: person.fullName }))
  const people = fitting(labelled, text)
    .slice(0, mostFound)
    .map(({ personId, fullName, jobTitle, department }) => ({
      personId,
      name: fullName,
      note: jobTitle ?? department ?? '',
    }))
  return { text, people, pairs: mayFindPairs(work.actor) ? await findPairs(work, text, named) : [] }
}

async function findPairs(
  work: Work,
  text: string,
  named: readonly { readonly personId: string }[],
): Promise<Found['pairs']> {
  const [programmes, living] = await Promise.all([
    listProgrammes(work),
    listLivingPairsOfPeople(work, { personIds: named.map(({ personId }) => personId) }),
  ])
  const nameOf = new Map(programmes.map(({ programmeId, name }) => [programmeId, name]))
  const labelled = living.map((pair) => ({ pair, label: `${pair.mentor} ${pair.mentee}` }))
  return Promise.all(
    fitting(labelled, text)
      .slice(0, mostFound)
      .map(async ({ pair }) => ({
        ...pair,
        programme: nameOf.get(pair.programmeId) ?? '',
        sides: await readSides(work, pair),
      })),
  )
}
