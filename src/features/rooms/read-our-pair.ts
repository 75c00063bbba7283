import type { Work } from '#platform/database/work.ts'
import { readGoals, type OpenGoal } from '#features/goals/read-goals.ts'
import type { Reciprocity } from '#features/goals/reciprocity.rules.ts'
import type { BalanceWord, MomentumWord } from '#features/momentum/momentum.contract.ts'
import { awaitsCheckIn } from '#features/guides/check-ins.reads.ts'
import { readOwnReading } from '#features/momentum/read-own-reading.ts'
import { mayEnterRoom } from '#features/notes/notes.policy.ts'
import { countOwnNotes } from '#features/notes/read-notes.ts'
import { findOwnPair } from '#features/pairs/read-match.ts'
import {
  listAnswersForSide,
  listAnswersOfPair,
  listSessionsOfPair,
  type PairSession,
} from '#features/sessions/sessions.reads.ts'
import { readTrainingGate } from '#features/trainings/trainings.reads.ts'
import { describeRoom, type RoomHead } from './describe-room.ts'
import { rhythmOf, type Rhythm } from './rhythm.rules.ts'
import { nextSession, roomState, sessionToLog, type RoomState } from './room-state.rules.ts'

export type ShownHour = Pick<PairSession, 'sessionId' | 'startsAt' | 'endsAt' | 'place' | 'kind'>

/** What only the two see; absent for whoever stands in for one of them. */
export interface Privately {
  readonly goals: readonly OpenGoal[]
  readonly notes: { readonly own: number; readonly shared: number }
  readonly lines: number
  readonly reciprocity: Reciprocity
}

export interface Standing {
  readonly momentum: MomentumWord
  readonly balance: BalanceWord | null
  readonly week: number
  readonly weeks: number | null
}

export interface OurPair extends RoomHead {
  readonly state: RoomState
  /** First choice first, three at most. */
  readonly topics: readonly string[]
  readonly standing: Standing | null
  readonly next: ShownHour | null
  readonly toLog: ShownHour | null
  /** Readings of one's own still open; the other one's are not said. */
  readonly readings: number
  readonly rhythm: Rhythm
  readonly privately: Privately | null
  /** A week of check-ins, and the next hour could be one. */
  readonly checkIn: boolean
}

/** The pair's own page. Nothing of the other side's answers before both may see them. */
export async function readOurPair(work: Work): Promise<OurPair> {
  const { pair, side } = await findOwnPair(work)
  const head = await describeRoom(work, { pair, side })
  const sessions = await listSessionsOfPair(work, pair)
  const answers = await listAnswersForSide(work, { pairId: pair.pairId, side })
  const all = await listAnswersOfPair(work, pair)
  const reading = await readOwnReading(work, pair)
  const next = nextSession(sessions, work.now)
  const toLog = sessionToLog(sessions, answers, side, work.now)
  const privately = mayEnterRoom(work.actor) && pair.state !== 'proposed'
  return {
    ...head,
    state: roomState(pair.state, sessions, { next, toLog }),
    topics: pair.why.topics
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, 3)
      .map(({ topic }) => topic),
    standing: reading && {
      momentum: reading.momentum,
      // A word that rests on an answer the reader may not see yet would tell it.
      balance: privately && all.length === answers.length ? reading.balance : null,
      week: reading.week,
      weeks: reading.weeks,
    },
    next: next && shownHour(next),
    toLog: toLog && shownHour(toLog),
    readings: (await readTrainingGate(work, pair))[side].length,
    rhythm: rhythmOf(sessions, privately ? answers : withoutShares(answers), work.now),
    privately: privately ? await readPrivately(work) : null,
    checkIn: await awaitsCheckIn(work, pair),
  }
}

async function readPrivately(work: Work): Promise<Privately> {
  const { goals, lines, reciprocity } = await readGoals(work)
  return { goals, notes: await countOwnNotes(work), lines: lines.length, reciprocity }
}

export function shownHour({ sessionId, startsAt, endsAt, place, kind }: PairSession): ShownHour {
  return { sessionId, startsAt, endsAt, place, kind }
}

function withoutShares<Answer extends { balance: unknown }>(answers: readonly Answer[]): Answer[] {
  return answers.map((answer) => ({ ...answer, balance: null }))
}
