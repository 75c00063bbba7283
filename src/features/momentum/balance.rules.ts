import { mentorShare } from '#features/sessions/session.rules.ts'
import type { SessionAnswer } from '#features/sessions/sessions.reads.ts'
import type { BalanceWord, MomentumSettings } from './momentum.contract.ts'

export interface BalanceReading {
  readonly balance: BalanceWord
  /** The mentor's share of the teaching, 1 to 0; nothing while fewer than two answers are in. */
  readonly share: number | null
  /** How many of the newest hours in a row the leader taught most of. */
  readonly driftRun: number
  /** Whether the roles begin to slide: seen earlier than the word, for the quiet alert. */
  readonly slipping: boolean
  readonly oneWayRun: number
  /** When the newest hour with an answer was. */
  readonly answeredFor: Date | null
  /** By hour with an answer, the oldest first. */
  readonly shares: readonly number[]
  /** When the two last saw it widely apart, if they did so in both of the newest two hours both spoke about. */
  readonly differAt: Date | null
}

const looksBack = 4
const answersNeeded = 2

type Held = { readonly sessionId: string; readonly startsAt: Date }
type Answer = Pick<SessionAnswer, 'sessionId' | 'side' | 'balance'>

/** Who teaches, from what both have said about the last four hours; each of the two weighs the same however often they answer. */
export function readBalance(
  held: readonly Held[],
  answers: readonly Answer[],
  settings: MomentumSettings,
): BalanceReading {
  const told = held.flatMap(({ sessionId, startsAt }) => {
    const said = answers.filter((answer) => answer.sessionId === sessionId && answer.balance !== null)
    return said.length === 0 ? [] : [{ startsAt, said }]
  })
  const shares = told.map(({ said }) => mean(said.map(({ balance }) => mentorShare(balance!))))
  const recent = told.slice(-looksBack).flatMap(({ said }) => said)
  const known = recent.length >= answersNeeded
  const sides = (['mentor', 'mentee'] as const).flatMap((side) => {
    const own = recent.filter((answer) => answer.side === side)
    return own.length === 0 ? [] : [mean(own.map(({ balance }) => mentorShare(balance!)))]
  })
  const share = known ? mean(sides) : null
  const driftRun = runOf(shares, (value) => value < settings.evenFrom)
  const oneWayRun = runOf(shares, (value) => value > settings.oneWayFrom)
  return {
    balance: wordOf(share, driftRun, oneWayRun, settings),
    share,
    driftRun,
    slipping: isSlipping(shares, settings),
    oneWayRun,
    answeredFor: told.at(-1)?.startsAt ?? null,
    shares,
    differAt: differenceOf(told),
  }
}

/** Two stops of five apart: one says about even, the other that one of them did nearly all. */
const widely = 2

function differenceOf(told: readonly { startsAt: Date; said: readonly Answer[] }[]): Date | null {
  const both = told.filter(({ said }) => said.length === 2).slice(-2)
  const apart = both.filter(({ said }) => Math.abs(said[0]!.balance! - said[1]!.balance!) >= widely)
  return apart.length === 2 ? apart[1]!.startsAt : null
}

function wordOf(
  share: number | null,
  driftRun: number,
  oneWayRun: number,
  { driftRun: driftAfter, designedFrom }: MomentumSettings,
): BalanceWord {
  if (share === null) return 'unknown'
  if (driftRun >= driftAfter) return 'drifted'
  if (oneWayRun >= driftAfter) return 'one-way'
  return share >= designedFrom ? 'as-designed' : 'evening-out'
}

/** Two who see the same hour stand a stop apart half the time, and a mean of two moves in eighths: so close to the line counts for the quiet alert. */
const near = 0.05
const even = 0.5

/** So many hours in a row close to or below the line; or as many none of which was above even, at the end of twice as many that together come near it. */
function isSlipping(shares: readonly number[], { evenFrom, earlyDriftRun }: MomentumSettings): boolean {
  if (runOf(shares, (value) => value < evenFrom + near) >= earlyDriftRun) return true
  const recent = shares.slice(-2 * earlyDriftRun)
  return (
    recent.length === 2 * earlyDriftRun &&
    runOf(shares, (value) => value <= even) >= earlyDriftRun &&
    mean(recent) < evenFrom + 2 * near
  )
}

/** How many at the end keep the condition. */
function runOf(values: readonly number[], holds: (value: number) => boolean): number {
  return values.length - 1 - values.findLastIndex((value) => !holds(value))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
