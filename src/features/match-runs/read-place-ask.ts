import type { Work } from '#platform/database/work.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import type { AskSide } from './place-ask.contract.ts'
import { readTable } from './read-table.ts'
import { readUnmatched } from './read-unmatched.ts'

export interface Willing {
  readonly personId: string
  readonly name: string
  readonly address: string | null
  /** Of so many who wait this person is an allowed partner. */
  readonly helps: number
}

export interface PlaceAskView {
  readonly programmeName: string
  readonly side: AskSide
  /** So many on this side have no partner and would have one if somebody took one more. */
  readonly waiting: number
  readonly willing: readonly Willing[]
}

/** Whom to ask for one more place: those the rules allow as partners of people left out, whoever helps most first. */
export async function readPlaceAsk(
  work: Work,
  { programmeId, side }: { programmeId: string; side: AskSide },
): Promise<PlaceAskView> {
  const { programme } = await readTable(work, { programmeId })
  const left = (await readUnmatched(work, { programmeId })).filter(
    (person) =>
      person.side === side && !person.held && person.suggestions.some(({ kind }) => kind === 'extra-place'),
  )
  const helps = new Map<string, number>()
  for (const { suggestions } of left)
    for (const { kind, partnerId } of suggestions)
      if (kind === 'extra-place') helps.set(partnerId, (helps.get(partnerId) ?? 0) + 1)
  const people = await listPersonsByIds(work, { personIds: [...helps.keys()] })
  return {
    programmeName: programme.name,
    side,
    waiting: left.length,
    willing: people
      .map(({ personId, fullName, email }) => ({
        personId,
        name: fullName,
        address: email,
        helps: helps.get(personId) ?? 0,
      }))
      .toSorted((a, b) => b.helps - a.helps || (a.name < b.name ? -1 : 1)),
  }
}
