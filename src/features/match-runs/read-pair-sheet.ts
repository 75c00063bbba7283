import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import { readMatchPool } from '#features/enrolments/enrolments.reads.ts'
import type { PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { splitPair } from './draft.rules.ts'
import { fitOf } from './fit.rules.ts'
import { netOf } from './find-alternatives.ts'
import type { PairDetail, ResultPair } from './match-result.contract.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { findRunInput } from './match-runs.store.ts'
import { peopleOf, rowsOf } from './read-review.ts'
import { readTable, readTablePairs } from './read-table.ts'
import type { ReviewRow } from './review.rules.ts'
import { readStoredInput } from './run-input.contract.ts'

export interface SheetPerson {
  readonly name: string
  readonly department: string | null
  readonly location: string | null
  readonly level: number | null
}

export interface SheetAlternative {
  readonly mentorId: string
  readonly mentor: string
  readonly fit: number
  /** Who has that mentor now. */
  readonly displaced: string | null
  readonly displacedFit: number | null
  readonly displacedFitAfter: number | null
  /** Points of fit the two pairs together gain; below 0 they lose. Null: somebody would be left without. */
  readonly net: number | null
}

/** Why these two, what was checked, and why not somebody else. */
export interface PairSheet {
  readonly row: ReviewRow
  readonly mentor: SheetPerson
  readonly mentee: SheetPerson
  readonly terms: ResultPair['terms']
  readonly detail: Omit<PairDetail, 'alternatives'>
  readonly alternatives: readonly SheetAlternative[]
  readonly rules: {
    readonly levelGap: number
    readonly sharedHours: number
    readonly sharedLanguage: boolean
    readonly stepsKnown: boolean
  }
  readonly note: string
  readonly banReason: string | null
}

export async function readPairSheet(
  work: Work,
  { programmeId, pair: key }: { programmeId: string; pair: string },
): Promise<PairSheet> {
  const table = await readTable(work, { programmeId })
  const [mentorId, menteeId] = splitPair(key)
  const pairs = await readTablePairs(work, table)
  const pair = pairs.find((each) => each.mentorId === mentorId && each.menteeId === menteeId)
  if (!pair || !table.run) throw new Failure(failures.pairNotFound)
  const then = readStoredInput(await findRunInput(work.db, work.organisationId, table.run.runId)).pool
  const people = peopleOf(then, await readMatchPool(work, { programmeId }))
  const [row] = rowsOf([pair], people, table)
  const { alternatives, ...detail } = pair.detail
  return {
    row: row!,
    mentor: sheetPerson(people.get(mentorId)),
    mentee: sheetPerson(people.get(menteeId)),
    terms: pair.terms,
    detail,
    alternatives: alternatives.map((other) => ({
      mentorId: other.mentorId,
      mentor: people.get(other.mentorId)?.fullName ?? '',
      fit: fitOf(other.score),
      displaced: other.displacedId ? (people.get(other.displacedId)?.fullName ?? '') : null,
      displacedFit: other.displacedScore === null ? null : fitOf(other.displacedScore),
      displacedFitAfter: other.displacedScoreAfter === null ? null : fitOf(other.displacedScoreAfter),
      net: toFit(netOf(other, pair.score)),
    })),
    rules: {
      levelGap: table.inForce.levelGap,
      sharedHours: table.inForce.sharedHours,
      sharedLanguage: table.inForce.sharedLanguage,
      stepsKnown: detail.stepsToTop > 0,
    },
    note: table.state.notes.get(key) ?? '',
    banReason: table.state.bans.get(key)?.reason ?? null,
  }
}

function sheetPerson(person: PoolPerson | undefined): SheetPerson {
  return {
    name: person?.fullName ?? '',
    department: person?.department ?? null,
    location: person?.location ?? null,
    level: person?.level ?? null,
  }
}

/** Rounded away from nothing towards nothing: a loss of half a point is no loss people could see. */
function toFit(points: number | null): number | null {
  return points === null ? null : Math.trunc(points / 100)
}
