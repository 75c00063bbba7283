import type { Work } from '#platform/database/work.ts'
import { findActiveAccount } from '#features/accounts/accounts.reads.ts'
import { readRunPool } from './read-run-pool.ts'
import type { MatchPool, PoolPerson } from '#features/enrolments/match-pool.contract.ts'
import { pairKey } from './draft.rules.ts'
import { fitOf, fitWord } from './fit.rules.ts'
import { markPairs } from './mark-table.ts'
import { runSummary, type ResultPair, type RunSummary } from './match-result.contract.ts'
import { isUnderWay, type MatchRun } from './match-run.rules.ts'
import { findRunInput, listRuns } from './match-runs.store.ts'
import { readOthersHere } from './read-others-here.ts'
import { poolChanges, type PoolChanges } from './pool-changes.rules.ts'
import { readTable, readTablePairs, type Table } from './read-table.ts'
import { inReviewOrder, type ReviewPlace, type ReviewRow } from './review.rules.ts'
import { readStoredInput } from './run-input.contract.ts'
import { withoutPartner } from './without-partner.rules.ts'

export interface RunHead {
  readonly runId: string
  readonly number: number
  readonly at: string
  readonly author: 'you' | 'somebody' | null
  readonly authorName: string
}

export interface Review {
  readonly programmeName: string
  /** The last entry of the ledger; sent back with each edit, so that what others did meanwhile is noticed. */
  readonly seen: number
  /** Names of the other coordinators who look at this now. */
  readonly others: readonly string[]
  readonly run: RunHead | null
  readonly underWay: { readonly runId: string; readonly number: number } | null
  /** A result that waits to be compared. */
  readonly waiting: { readonly runId: string; readonly number: number } | null
  readonly approvedAt: string | null
  /** The mark of the pairs an approval would make. */
  readonly pairsMark: string
  readonly rows: readonly ReviewRow[]
  readonly unmatchedCount: number
  readonly unmatchedMentees: number
  readonly summary: RunSummary | null
  readonly cutPoints: { readonly fair: number; readonly good: number; readonly strong: number }
  readonly counts: {
    readonly locks: number
    readonly forbids: number
    readonly holds: number
    readonly ruleChanges: number
  }
  readonly savedAt: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly stale: PoolChanges | null
  readonly ready: {
    readonly mentors: number
    readonly mentees: number
    readonly withoutWishes: number
    readonly withoutLevel: number
  }
}

/** Everything the review screen shows but the sheet of a pair. */
export async function readReview(work: Work, { programmeId }: { programmeId: string }): Promise<Review> {
  const table = await readTable(work, { programmeId })
  const { run, state, history, entries, draft } = table
  const [pool, runs, input, pairs, others, head] = await Promise.all([
    readRunPool(work, { programmeId }),
    listRuns(work.db, work.organisationId, programmeId, 5),
    run && findRunInput(work.db, work.organisationId, run.runId),
    readTablePairs(work, table),
    readOthersHere(work, { programmeId }),
    run ? headOf(work, run) : null,
  ])
  const then = run ? readStoredInput(input).pool : null
  const unmatched = then ? withoutPartner(then, pairs) : []
  const working = runs.find(({ state }) => isUnderWay(state))
  const waiting = runs.find((each) => isWaiting(each, table))
  return {
    programmeName: table.programme.name,
    seen: entries.at(-1)?.number ?? 0,
    others,
    run: head,
    underWay: working ? { runId: working.runId, number: working.number } : null,
    waiting: waiting ? { runId: waiting.runId, number: waiting.number } : null,
    approvedAt: draft?.approvedAt?.toISOString() ?? null,
    pairsMark: markPairs(state),
    rows: inReviewOrder(rowsOf(pairs, peopleOf(then, pool), table)),
    unmatchedCount: unmatched.length,
    unmatchedMentees: unmatched.filter(({ side }) => side === 'mentee').length,
    summary: run?.summary ? runSummary.parse(run.summary) : null,
    cutPoints: table.inForce.cutPoints,
    counts: {
      locks: state.locks.size,
      forbids: state.bans.size,
      holds: state.holds.size,
      ruleChanges: countChanges(table),
    },
    savedAt: entries.at(-1)?.at.toISOString() ?? null,
    canUndo: history.done.length > (entries[0]?.accountId === null ? 1 : 0),
    canRedo: history.undone.length > 0,
    stale: then && poolChanges(then, pool),
    ready: readiness(pool),
  }
}

/** Newer than what lies on the table, finished, and neither adopted nor put away. */
function isWaiting(each: MatchRun, { run, state }: Table): boolean {
  return (
    each.state === 'done' &&
    run !== undefined &&
    each.number > run.number &&
    !state.discarded.has(each.runId) &&
    each.baseRunId === run.runId
  )
}

export async function headOf(work: Work, run: MatchRun): Promise<RunHead> {
  const own = work.actor.kind === 'account' && work.actor.accountId === run.authorAccountId
  const author = run.authorAccountId && !own ? await findActiveAccount(work, run.authorAccountId) : null
  return {
    runId: run.runId,
    number: run.number,
    at: (run.finishedAt ?? run.createdAt).toISOString(),
    author: own ? 'you' : author ? 'somebody' : null,
    authorName: author?.name ?? '',
  }
}

/** As they were when the run was solved; those who joined since, as they are now. */
export function peopleOf(then: MatchPool | null, now: MatchPool): ReadonlyMap<string, PoolPerson> {
  return byId([...now.people, ...(then?.people ?? [])])
}

/** The same for a few of them; whoever joined since is looked for only where one of them did. */
export async function readPeopleOf(
  work: Work,
  {
    programmeId,
    pool,
    personIds,
  }: { programmeId: string; pool: MatchPool | null; personIds: readonly string[] },
): Promise<ReadonlyMap<string, PoolPerson>> {
  const people = byId(pool?.people ?? [])
  return personIds.every((personId) => people.has(personId))
    ? people
    : peopleOf(pool, await readRunPool(work, { programmeId }))
}

function byId(people: readonly PoolPerson[]): ReadonlyMap<string, PoolPerson> {
  return new Map(people.map((person) => [person.personId, person]))
}

export function rowsOf(
  pairs: readonly ResultPair[],
  people: ReadonlyMap<string, PoolPerson>,
  { state, inForce }: Pick<Table, 'state' | 'inForce'>,
): ReviewRow[] {
  return pairs.map(({ mentorId, menteeId, score, flags, detail }) => {
    const [mentor, mentee] = [people.get(mentorId), people.get(menteeId)]
    const key = pairKey(mentorId, menteeId)
    const fit = fitOf(score)
    return {
      key,
      mentorId,
      menteeId,
      mentor: mentor?.fullName ?? '',
      mentee: mentee?.fullName ?? '',
      topic: detail.topics[0]?.topic ?? null,
      fit,
      word: fitWord(fit, inForce.cutPoints),
      flags,
      mentorPlace: placeOf(mentor),
      menteePlace: placeOf(mentee),
      menteeLevel: mentee?.level ?? null,
      otherDepartment: differ(mentor?.department, mentee?.department),
      otherRegion: differ(mentor?.region, mentee?.region),
      sharedHours: detail.sharedHours,
      locked: state.locks.has(key),
      forbidden: state.bans.has(key),
      reviewed: state.reviewed.has(key),
      note: state.notes.get(key) ?? null,
    }
  })
}

function placeOf(person: PoolPerson | undefined): ReviewPlace {
  return {
    department: person?.department ?? null,
    location: person?.location ?? null,
    region: person?.region ?? null,
  }
}

function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return Boolean(a && b && a !== b)
}

function countChanges({ state: { changes } }: Table): number {
  const { weights = {}, ...others } = changes
  return Object.keys(others).length + Object.keys(weights).length
}

function readiness({ people }: MatchPool): Review['ready'] {
  const mentees = people.filter(({ menteePlaces }) => menteePlaces > 0)
  return {
    mentors: people.filter(({ mentorPlaces }) => mentorPlaces > 0).length,
    mentees: mentees.length,
    withoutWishes: mentees.filter(({ wants }) => wants.length === 0).length,
    withoutLevel: people.filter(({ level }) => level === null).length,
  }
}
