import { Failure } from '#contract/failure.ts'
import { id } from '#contract/ids.ts'
import type { Work } from '#platform/database/work.ts'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { listPersonsByIds } from '#features/people/people.reads.ts'
import { rulesInForce } from './build-problem.ts'
import { chainAbove, managersOf } from './chain-above.rules.ts'
import { splitPair } from './draft.rules.ts'
import { fitOf } from './fit.rules.ts'
import { askedBy } from './match-rules.rules.ts'
import type { PairDetail, ResultPair } from './match-result.contract.ts'
import { matchRunFailures as failures } from './match-runs.contract.ts'
import { findRunInput } from './match-runs.store.ts'
import { readPeopleOf, rowsOf } from './read-review.ts'
import { readTable, readTablePair } from './read-table.ts'
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
  readonly locked: boolean
  /** What it would do, fewest others moved; null: not known before it is tried. */
  readonly effect: {
    readonly moves: readonly {
      readonly mentee: string
      readonly before: number | null
      readonly after: number | null
    }[]
    readonly mentorsLeftOut: number
    /** Points of fit the whole gains; below 0 it loses. */
    readonly net: number
  } | null
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
  }
  /** Whether what people said of each other counted in the run of this pair. */
  readonly uses: { readonly strangers: boolean; readonly wishes: boolean; readonly style: boolean }
  /** Who stands above each of the two, nearest first, as the run saw the chart; null: no longer known by name. */
  readonly above: { readonly mentor: readonly (string | null)[]; readonly mentee: readonly (string | null)[] }
  readonly note: string
  readonly banReason: string | null
}

export async function readPairSheet(
  work: Work,
  { programmeId, pair: key }: { programmeId: string; pair: string },
): Promise<PairSheet> {
  const table = await readTable(work, { programmeId })
  const [mentorId, menteeId] = splitPair(key)
  const pair = isPair(key) ? await readTablePair(work, table, key) : undefined
  if (!pair || !table.run) throw new Failure(failures.pairNotFound)
  const input = readStoredInput(await findRunInput(work.db, work.organisationId, table.run.runId))
  const then = input.pool
  const asked = askedBy(rulesInForce(input.rules, input.asked.changes))
  const { alternatives, ...detail } = pair.detail
  const others = alternatives.flatMap(({ mentorId: other, effect }) => [
    other,
    ...(effect?.moves ?? []).map(({ menteeId: moved }) => moved),
  ])
  const people = await readPeopleOf(work, {
    programmeId,
    pool: then,
    personIds: [mentorId, menteeId, ...others],
  })
  const [row] = rowsOf([pair], people, table)
  return {
    row: row!,
    mentor: sheetPerson(people.get(mentorId)),
    mentee: sheetPerson(people.get(menteeId)),
    terms: pair.terms,
    detail,
    alternatives: alternatives.map(({ mentorId: other, score, locked, effect }) => ({
      mentorId: other,
      mentor: people.get(other)?.fullName ?? '',
      fit: fitOf(score),
      locked,
      effect: effect && {
        moves: effect.moves.map(({ menteeId: moved, before, after }) => ({
          mentee: people.get(moved)?.fullName ?? '',
          before: before === null ? null : fitOf(before),
          after: after === null ? null : fitOf(after),
        })),
        mentorsLeftOut: effect.mentorsLeftOut,
        net: Math.trunc(effect.points / 100),
      },
    })),
    rules: {
      levelGap: table.inForce.levelGap,
      sharedHours: table.inForce.sharedHours,
      sharedLanguage: table.inForce.sharedLanguage,
    },
    uses: { strangers: asked.known, wishes: asked.wishes, style: asked.style },
    above: {
      mentor: await namesAbove(work, then, mentorId),
      mentee: await namesAbove(work, then, menteeId),
    },
    note: table.state.notes.get(key) ?? '',
    banReason: table.state.bans.get(key)?.reason ?? null,
  }
}

async function namesAbove(
  work: Work,
  { reportingLines }: MatchPool,
  personId: string,
): Promise<(string | null)[]> {
  const ids = chainAbove(personId, managersOf(reportingLines))
  const people = await listPersonsByIds(work, { personIds: ids })
  const names = new Map(people.map((person) => [person.personId, person.fullName]))
  return ids.map((id) => names.get(id) ?? null)
}

/** A key from an address may be anything; what names no two people answers like a pair that is not there. */
function isPair(key: string): boolean {
  return (
    /^[0-9a-f-]{36}\.[0-9a-f-]{36}$/.test(key) &&
    splitPair(key).every((personId) => id.safeParse(personId).success)
  )
}

function sheetPerson(person: PoolPerson | undefined): SheetPerson {
  return {
    name: person?.fullName ?? '',
    department: person?.department ?? null,
    location: person?.location ?? null,
    level: person?.level ?? null,
  }
}
