import { randomSource } from '../bench/sparse-family.ts'
import { costOfChange, whyNot, worth } from '../src/session/ask-session.ts'
import { ban, decline, join, leave, lock, undo, type ChangeResult } from '../src/session/change-session.ts'
import { lumpPrice, surveyPrices } from '../src/session/lump.ts'
import { openSession } from '../src/session/open-session.ts'
import { payOwed } from '../src/session/owed-moves.ts'
import { sessionResult } from '../src/session/session-result.ts'
import type { ChangeMode, Session } from '../src/session/session.ts'
import { noteStanding } from '../src/session/standing.ts'
import { solveInstance } from '../src/solve-instance.ts'
import { bruteForce } from './brute-force.ts'
import { smallCase, type Random } from './small-instances.ts'
import { faultsOf } from './verify-solution.ts'

/** Opens `count` small sessions, case k from seed + k, changes each several times and checks every result. Throws on the first fault. */
export function run(count: number, seed: number): { changes: number; refusals: number } {
  const tally = { changes: 0, refusals: 0 }
  for (let k = 0; k < count; k++) {
    const fault = faultOfSession(seed + k, tally)
    if (fault !== null) throw new Error(`session ${seed + k}: ${fault}`)
  }
  return tally
}

export function faultOfSession(seed: number, tally = { changes: 0, refusals: 0 }): string | null {
  const { instance, spec } = smallCase(seed)
  const outcome = solveInstance(instance, spec)
  if (outcome.kind !== 'solved') return null
  const session = openSession(instance, spec, outcome)
  if ('kind' in session) return `no session: ${session.reason}`
  const random = randomSource(seed ^ 0x5f5f)
  const alwaysBest = random(2) === 0
  narrow(session, random)
  const first = faultOf(session, 'opening')
  if (first !== null) return first
  const anyOrBest = () => (alwaysBest ? ({ kind: 'best' } as const) : anyMode(random))
  return random(3) === 0
    ? faultUnwatched(session, random, anyOrBest())
    : faultWatched(session, random, anyOrBest, tally)
}

/** Looks at everything before and after each of four changes. */
function faultWatched(
  session: Session,
  random: Random,
  anyMode: () => ChangeMode,
  tally: { changes: number; refusals: number },
): string | null {
  for (let step = 0; step < 4; step++) {
    const before = snapshot(session)
    const mode = anyMode()
    const asked = askSomething(session, random)
    if (asked !== null) return asked
    if (snapshot(session) !== before) return 'a question changed the session'
    const [name, result] = anyChange(session, random, mode, step)
    if (result.kind !== 'changed') {
      tally.refusals++
      if (snapshot(session) !== before) return `a refused ${name} changed the session`
      if (result.kind === 'infeasible' && isPossible(session, name, result))
        return `${name} was refused, yet is possible`
      continue
    }
    tally.changes++
    const fault = faultOf(session, `${name} (${mode.kind})`)
    if (fault !== null) return fault
    if (random(3) === 0) {
      undo(session)
      if (snapshot(session) !== before) return `undo of ${name} did not give back what was`
    }
  }
  return null
}

/** Looks rarely, so that price moves stay owed from one change to the next. */
function faultUnwatched(session: Session, random: Random, mode: ChangeMode): string | null {
  const names: string[] = []
  for (let step = 0; step < 8; step++) {
    const [name, result] = anyChange(session, random, mode, step)
    names.push(name)
    if (result.kind === 'changed' && random(4) === 0) {
      undo(session)
      names.push('undo')
    }
    if (random(4) > 0 && step < 7) continue
    const fault = faultOf(session, `${names.join(', ')} (${mode.kind})`)
    if (fault !== null) return fault
  }
  return null
}

/** Lets many searches over prices as one number each give up on the way: after 7, 3 or 1 edges of a path, at once, or at a high price. */
function narrow(session: Session, random: Random): void {
  if (random(3) === 0) session.highestScore = 2 ** (22 + random(4))
  if (random(3) > 0) return
  session.lumping.most[session.totalTier] = 2 ** random(8)
  for (const side of [session.left, session.right]) surveyPrices(session, side)
}

function anyMode(random: Random): ChangeMode {
  return [
    { kind: 'best' } as const,
    { kind: 'balanced', bonus: random(8) } as const,
    { kind: 'fewest-changes' } as const,
  ][random(3)]!
}

/** Refusals for want of places are compared elsewhere with a count; here only a change that takes away nothing must never meet one. */
function isPossible(session: Session, name: string, result: ChangeResult): boolean {
  return (
    name === 'join' &&
    result.kind === 'infeasible' &&
    session.left.min.every((min) => min === 0) &&
    session.right.min.every((min) => min === 0)
  )
}

function anyChange(session: Session, random: Random, mode: ChangeMode, step: number): [string, ChangeResult] {
  const left = session.left.ids[random(session.left.ids.length)]!
  const right = session.right.ids[random(session.right.ids.length)]!
  const held = session.left.held.flat()
  const edge = held[random(Math.max(1, held.length))]
  switch (random(6)) {
    case 0:
    case 1: {
      if (edge === undefined) return ['lock', lock(session, left, right, mode)]
      return [
        'decline',
        decline(
          session,
          session.left.ids[session.edges.row[edge]!]!,
          session.right.ids[session.edges.col[edge]!]!,
          mode,
        ),
      ]
    }
    case 2:
      return ['lock', lock(session, left, right, mode)]
    case 3:
      return ['ban', ban(session, left, right, mode)]
    case 4:
      return random(2) === 0
        ? ['leave', leave(session, 'left', left, mode)]
        : ['leave', leave(session, 'right', right, mode)]
    default: {
      const side = random(2) === 0 ? 'left' : 'right'
      const others = side === 'left' ? session.right : session.left
      const edges = others.ids
        .filter((_, k) => others.gone[k] === 0 && random(2) === 0)
        .slice(0, 3)
        .map((partner) => ({ partner, score: random(12) - 2 }))
      return ['join', join(session, { side, id: `x${step}`, min: 0, max: 1 + random(2), edges }, mode)]
    }
  }
}

function snapshot(session: Session): string {
  payOwed(session)
  const { left, right } = session
  const people = [left, right].map((side) => [
    side.ids,
    Array.from(side.min.slice(0, side.ids.length)),
    Array.from(side.max.slice(0, side.ids.length)),
    Array.from(side.price.slice(0, side.ids.length * session.depth), (price) => price + 0),
    side.held.map((list) => list.toSorted((a, b) => a - b)),
  ])
  return JSON.stringify([
    people,
    Array.from(session.edges.state.slice(0, session.edges.count)),
    session.mode,
    [...session.flipped].sort((a, b) => a - b),
  ])
}

/** The proof must hold; without a floor the value must be the best over all sets of pairs, also where a bonus counts. */
function faultOf(session: Session, what: string): string | null {
  const { instance, spec, solution } = sessionResult(session)
  const faults = faultsOf(instance, spec, solution)
  if (solution.status !== 'optimal')
    faults.push(`status ${solution.status}: ${solution.value.join()} of ${solution.bound.join()}`)
  const hasBelow = session.tiers.some((tier) => tier.kind === 'below')
  const levels = session.tiers.flatMap((tier) => (tier.kind === 'leximin' ? [tier.level] : []))
  if (!hasBelow && levels.length === 0 && instance.col.length <= 12) {
    const best = bruteForce(instance, spec).value
    if (best?.join() !== solution.value.join())
      faults.push(`value ${solution.value.join()} instead of ${best?.join()}`)
  }
  faults.push(...derivedFaults(session))
  return faults.length === 0 ? null : `${what}: ${faults.join('; ')}`
}

/** What is kept of prices and pairs a second time has to be what they say. */
function derivedFaults(session: Session): string[] {
  return [session.left, session.right].flatMap((side) => {
    const [lumps, standings] = [side.lump.join(), side.standing.join()]
    for (let person = 0; person < side.ids.length; person++) {
      lumpPrice(session, side, person)
      noteStanding(session, side, person)
    }
    return [
      ...(lumps === side.lump.join() ? [] : [`prices of the ${side.name} side as one number`]),
      ...(standings === side.standing.join() ? [] : [`standing of the ${side.name} side`]),
    ]
  })
}

/** A reduced cost is never above the exact one; both agree with trying it out. */
function askSomething(session: Session, random: Random): string | null {
  const left = session.left.ids[random(session.left.ids.length)]!
  const right = session.right.ids[random(session.right.ids.length)]!
  const answer = whyNot(session, left, right, true)
  if (answer.kind === 'possible' && answer.exact) {
    if (lexicographic(answer.atLeast, answer.exact.cost) > 0)
      return `at least ${answer.atLeast.join()}, exactly ${answer.exact.cost.join()}`
    lock(session, left, right, session.mode)
    const cost = costOfChange(session)
    const fault = faultOf(session, `trying ${left}, ${right}`)
    undo(session)
    if (cost.join() !== answer.exact.cost.join()) return 'the exact cost changed'
    if (fault !== null) return fault
  }
  const gain = worth(session, 'right', right)
  if (gain.kind === 'worth' && lexicographic(gain.exact, gain.atMost) > 0)
    return `worth ${gain.exact.join()}, at most ${gain.atMost.join()}`
  return null
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  const t = a.findIndex((value, k) => value !== b[k])
  return t === -1 ? 0 : a[t]! - b[t]!
}
