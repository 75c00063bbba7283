import type { Work } from '#platform/database/work.ts'
import { fitOf } from './fit.rules.ts'
import type { Suggestion, UnmatchedDetail } from './match-result.contract.ts'
import { findRunInput } from './match-runs.store.ts'
import { listWaiting } from './match-waiting.store.ts'
import { readPeopleOf } from './read-review.ts'
import { readTable, readTablePairs } from './read-table.ts'
import { readStoredInput } from './run-input.contract.ts'
import { listUnmatched } from './run-results.store.ts'
import { withoutPartner } from './without-partner.rules.ts'

export interface UnmatchedPerson {
  readonly personId: string
  readonly name: string
  readonly side: 'mentor' | 'mentee'
  readonly topics: readonly string[]
  readonly location: string | null
  /** False where the run had a pair and a later choice took it. */
  readonly explained: boolean
  readonly allowed: number
  readonly oneRuleAway: UnmatchedDetail['oneRuleAway']
  readonly rules: UnmatchedDetail['rules']
  readonly crowd: UnmatchedDetail['crowd']
  readonly held: boolean
  /** In line since; null: not on the waiting list. */
  readonly waitingSince: string | null
  readonly suggestions: readonly (Suggestion & { readonly partner: string; readonly fit: number })[]
}

/** People without a partner, smallest change first: those one suggestion away stand before those with none. */
export async function readUnmatched(
  work: Work,
  { programmeId }: { programmeId: string },
): Promise<UnmatchedPerson[]> {
  const table = await readTable(work, { programmeId })
  if (!table.run) return []
  const then = readStoredInput(await findRunInput(work.db, work.organisationId, table.run.runId)).pool
  const details = new Map(
    (await listUnmatched(work.db, work.organisationId, table.run.runId)).map(({ side, personId, detail }) => [
      `${side} ${personId}`,
      detail,
    ]),
  )
  const waiting = new Map(
    (await listWaiting(work.db, work.organisationId, programmeId)).map(({ side, personId, since }) => [
      `${side} ${personId}`,
      since.toISOString(),
    ]),
  )
  const left = withoutPartner(then, await readTablePairs(work, table))
  const people = await readPeopleOf(work, {
    programmeId,
    pool: then,
    personIds: [...details.values()].flatMap(({ suggestions }) =>
      suggestions.map(({ partnerId }) => partnerId),
    ),
  })
  return left
    .map(({ personId, side }) => {
      const person = people.get(personId)
      const detail = details.get(`${side} ${personId}`)
      const topics = side === 'mentee' ? person?.wants : person?.offers
      return {
        personId,
        name: person?.fullName ?? '',
        side,
        topics: topics?.map(({ topic }) => topic) ?? [],
        location: person?.location ?? null,
        explained: detail !== undefined,
        allowed: detail?.allowed ?? 0,
        oneRuleAway: detail?.oneRuleAway ?? [],
        rules: detail?.rules ?? [],
        crowd: detail?.crowd ?? null,
        held: table.state.holds.has(personId),
        waitingSince: waiting.get(`${side} ${personId}`) ?? null,
        suggestions: (detail?.suggestions ?? []).map((each) => ({
          ...each,
          partner: people.get(each.partnerId)?.fullName ?? '',
          fit: fitOf(each.score),
        })),
      }
    })
    .toSorted((a, b) => weight(a) - weight(b) || (a.name < b.name ? -1 : 1))
}

/** Mentees first: nobody asked a mentor to wait for a programme that exists for both, but a mentee without one has nothing. */
function weight({ side, suggestions }: UnmatchedPerson): number {
  return (side === 'mentee' ? 0 : 2) + (suggestions.length > 0 ? 0 : 1)
}
