import type { Work } from '#platform/database/work.ts'
import { listLivingPairsOfPeople } from '#features/pairs/pairs.reads.ts'
import { findPeopleByWords } from '#features/people/people.reads.ts'
import { listProgrammes } from '#features/programmes/programmes.reads.ts'
import { readSides } from '#features/programmes/sides.reads.ts'
import { mostFound, type Found } from './destinations.contract.ts'
import { mayFindPairs, mayFindPeople } from './destinations.policy.ts'
import { fits, wordsOf } from './destinations.rules.ts'

const none = { people: [], pairs: [] }

/** People and pairs by the names typed, as far as the asker may hear of them. Two names typed together find the pair they make. */
export async function findDestinations(work: Work, { text }: { text: string }): Promise<Found> {
  const words = wordsOf(text)
  if (words.length === 0 || !mayFindPeople(work.actor)) return { text, ...none }
  const named = await findPeopleByWords(work, { words })
  const people = named
    .filter(({ fullName }) => fits(text, fullName))
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
  const programmes = new Map((await listProgrammes(work)).map((one) => [one.programmeId, one.name]))
  const living = await listLivingPairsOfPeople(work, { personIds: named.map(({ personId }) => personId) })
  const shown = living.filter(({ mentor, mentee }) => fits(text, mentor, mentee)).slice(0, mostFound)
  const pairs = []
  for (const pair of shown)
    pairs.push({
      ...pair,
      programme: programmes.get(pair.programmeId) ?? '',
      sides: await readSides(work, pair),
    })
  return pairs
}
