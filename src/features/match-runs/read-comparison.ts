import { Failure } from '#contract/failure.ts'
import type { Work } from '#platform/database/work.ts'
import type { PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import {
  askedSince,
  compareFigures,
  compareRuns,
  partsOf,
  type Asked,
  type Change,
  type ComparedPair,
  type Figure,
} from './compare-runs.rules.ts'
import { splitPair } from './draft.rules.ts'
import { markTable } from './mark-table.ts'
import { runRefusal, type ResultPair, type RunRefusal } from './match-result.contract.ts'
import type { RunState } from './match-run.rules.ts'
import { askedWishes, matchRunFailures as failures } from './match-runs.contract.ts'
import { findRun, findRunInput, listRuns } from './match-runs.store.ts'
import { headOf, readPeopleOf, rowsOf, type RunHead } from './read-review.ts'
import { readTable, readTablePairs, type Table } from './read-table.ts'
import { readOthersHere } from './read-others-here.ts'
import { nothingAsked, readStoredInput } from './run-input.contract.ts'
import { findProgress, type RunProgress } from './run-progress.store.ts'
import { listPairs } from './run-results.store.ts'

export interface NamedChange extends Change {
  readonly mentee: string
  readonly beforeName: string
  readonly afterName: string
  /** Whose change this one follows. */
  readonly causeName: string
}

export interface Comparison {
  readonly programmeName: string
  readonly run: RunHead
  readonly state: RunState
  readonly seen: number
  /** The mark of what it is compared with. */
  readonly table: string
  readonly others: readonly string[]
  /** Number of the run on the table; null before the first. */
  readonly tableNumber: number | null
  readonly isTable: boolean
  readonly progress: RunProgress | null
  readonly startedAt: string | null
  readonly refusal: (RunRefusal & { readonly names: readonly string[] }) | null
  readonly asked: {
    readonly locks: readonly NamedPair[]
    readonly bans: readonly NamedPair[]
    readonly holds: readonly string[]
    readonly places: readonly string[]
    readonly waivers: readonly NamedPair[]
    readonly rules: boolean
  }
  readonly changes: readonly NamedChange[]
  readonly parts: readonly (readonly NamedChange[])[]
  readonly kept: number
  readonly locksKept: { readonly kept: number; readonly all: number }
  readonly figures: readonly Figure[]
  readonly discarded: boolean
  readonly newest: boolean
}

export interface NamedPair {
  readonly mentor: string
  readonly mentee: string
}

/** A run against what lies on the table now: what was asked, what changes, why, and whether it is better. */
export async function readComparison(
  work: Work,
  { programmeId, runId }: { programmeId: string; runId: string },
): Promise<Comparison> {
  const table = await readTable(work, { programmeId })
  const run = await findRun(work.db, work.organisationId, runId)
  if (!run || run.programmeId !== programmeId) throw new Failure(failures.runNotFound)
  const done = run.state === 'done'
  const [pairsBefore, pairsAfter] = done
    ? await Promise.all([readTablePairs(work, table), listPairs(work.db, work.organisationId, runId)])
    : [[], []]
  const wishes = askedWishes.parse(run.asked)
  const asked = askedSince(table.run ? askedWishes.parse(table.run.asked) : nothingAsked, wishes)
  const refusal = run.state === 'failed' && run.summary ? runRefusal.parse(run.summary) : null
  const people = await readNamed(work, { programmeId, runId }, [
    ...[...pairsBefore, ...pairsAfter].flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]),
    ...namedIn(asked.added),
    ...(refusal?.people ?? []),
  ])
  const nameOf = (personId: string) => people.get(personId)?.fullName ?? ''
  const [before, after] = [compared(pairsBefore, people, table), compared(pairsAfter, people, table)]
  const { changes, kept } = done ? compareRuns(before, after, asked) : { changes: [], kept: 0 }
  const named = (change: Change): NamedChange => ({
    ...change,
    mentee: nameOf(change.menteeId),
    beforeName: change.before ? nameOf(change.before.mentorId) : '',
    afterName: change.after ? nameOf(change.after.mentorId) : '',
    causeName: change.cause.kind === 'knock-on' ? nameOf(change.cause.menteeId) : '',
  })
  const namedPair = (key: string): NamedPair => {
    const [mentorId, menteeId] = splitPair(key)
    return { mentor: nameOf(mentorId), mentee: nameOf(menteeId) }
  }
  const present = new Set(after.map(({ mentorId, menteeId }) => `${mentorId}.${menteeId}`))
  const [newest] = await listRuns(work.db, work.organisationId, programmeId, 1)
  return {
    programmeName: table.programme.name,
    run: await headOf(work, run),
    state: run.state,
    seen: table.entries.at(-1)?.number ?? 0,
    table: markTable(table.state),
    others: await readOthersHere(work, { programmeId }),
    tableNumber: table.run?.number ?? null,
    isTable: table.run?.runId === runId,
    progress: (await findProgress(work.db, work.organisationId, runId)) ?? null,
    startedAt: run.startedAt?.toISOString() ?? null,
    refusal: refusal && { ...refusal, names: refusal.people.map(nameOf) },
    asked: {
      locks: asked.added.locks.map(namedPair),
      bans: asked.added.bans.map(namedPair),
      holds: asked.added.holds.map(nameOf),
      places: asked.added.extraPlaces.map((place) => nameOf(place.split('.')[1] ?? '')),
      waivers: asked.added.waivers.map(namedPair),
      rules: asked.rules,
    },
    changes: changes.map(named),
    parts: partsOf(changes).map((part) => part.map(named)),
    kept,
    locksKept: { kept: wishes.locks.filter((key) => present.has(key)).length, all: wishes.locks.length },
    figures: before.length > 0 ? compareFigures(before, after, table.inForce.cutPoints.strong) : [],
    discarded: table.state.discarded.has(runId),
    newest: newest?.runId === runId,
  }
}

/** While a run is under way it is looked at several times a second; then there is seldom anybody to name. */
async function readNamed(
  work: Work,
  { programmeId, runId }: { programmeId: string; runId: string },
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PoolPerson>> {
  if (personIds.length === 0) return new Map()
  const input = await findRunInput(work.db, work.organisationId, runId)
  return readPeopleOf(work, { programmeId, pool: input ? readStoredInput(input).pool : null, personIds })
}

function namedIn({ locks, bans, holds, extraPlaces, waivers }: Asked['added']): string[] {
  return [
    ...[...locks, ...bans, ...waivers].flatMap(splitPair),
    ...holds,
    ...extraPlaces.flatMap((place) => place.split('.')[1] ?? []),
  ]
}

function compared(
  pairs: readonly ResultPair[],
  people: ReadonlyMap<string, PoolPerson>,
  table: Table,
): ComparedPair[] {
  return rowsOf(pairs, people, table)
}
