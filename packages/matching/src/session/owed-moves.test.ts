import { expect, test } from 'vitest'
import { randomSource, sparseInstance } from '../../bench/sparse-family.ts'
import { objectiveSpec } from '../objectives.ts'
import { solveInstance } from '../solve-instance.ts'
import { whyNot, worth } from './ask-session.ts'
import { decline, leave, lock, undo } from './change-session.ts'
import { openSession } from './open-session.ts'
import { needOnWay } from './owed-moves.ts'
import { sessionResult } from './session-result.ts'
import type { ChangeMode, Session } from './session.ts'

function open(people: number, seed: number): Session {
  const spec = objectiveSpec('cover-both-then-total')
  const instance = sparseInstance('S', people, 6, seed)
  const outcome = solveInstance(instance, spec)
  if (outcome.kind !== 'solved') throw new Error(outcome.kind)
  const session = openSession(instance, spec, outcome)
  if ('kind' in session) throw new Error(session.reason)
  return session
}

type Random = (below: number) => number

function declineOne(session: Session, random: Random, mode: ChangeMode): void {
  const { left, right, edges } = session
  const held = left.held.flat()
  const edge = held[random(held.length)]!
  decline(session, left.ids[edges.row[edge]!]!, right.ids[edges.col[edge]!]!, mode)
}

/** Something that has to find the prices paid, or to leave them as they were. */
function somethingElse(session: Session, random: Random, mode: ChangeMode): void {
  const { left, right, edges, flipped } = session
  // Pairs that the last change gave up or made are the ones about which owed prices would say the most.
  const edge = [random(edges.count), ...flipped].at(-random(flipped.size + 1))!
  const pair = [left.ids[edges.row[edge]!]!, right.ids[edges.col[edge]!]!] as const
  const acts = [
    () => {
      const why = whyNot(session, ...pair, true)
      if (why.kind !== 'possible') return
      expectInOrder([0, 0, 0, 0], why.atLeast)
      if (why.exact) expectInOrder(why.atLeast, why.exact.cost)
    },
    () => {
      const place = worth(session, 'right', pair[1])
      if (place.kind === 'worth') expectInOrder(place.exact, place.atMost)
    },
    () => lock(session, ...pair, mode),
    () => leave(session, 'left', pair[0], mode),
    () => undo(session),
    () => undo(session),
  ]
  acts[random(acts.length)]!()
}

/** The first tier in which two values differ decides. */
function expectInOrder(low: readonly number[], high: readonly number[]): void {
  expect(
    high.map((number, t) => number - low[t]!).find((number) => number !== 0) ?? 0,
  ).toBeGreaterThanOrEqual(0)
}

test('whatever stays owed from one change to the next, the pairs are proven whenever somebody looks', () => {
  const waited = { none: 0, some: 0 }
  for (let seed = 1; seed <= 120; seed++) {
    const random = randomSource(seed)
    const session = open(20 + random(60), seed)
    const usual: ChangeMode =
      random(3) === 0 ? { kind: 'fewest-changes' } : { kind: 'balanced', bonus: random(30) }
    for (let step = 0; step < 30; step++) {
      const mode: ChangeMode = random(12) === 0 ? { kind: 'best' } : usual
      if (random(4) === 0) somethingElse(session, random, mode)
      else declineOne(session, random, mode)
      if (session.owed !== null && !session.owed.isMade)
        waited[session.owed.moves.some(({ need }) => need.length > 0) ? 'some' : 'none']++
      if (random(4) === 0)
        expect({ seed, step, status: sessionResult(session).solution.status }).toEqual({
          seed,
          step,
          status: 'optimal',
        })
    }
  }
  expect(waited.none).toBeGreaterThan(100)
  expect(waited.some).toBeGreaterThan(100)
})

test('undo gives back the prices from before, whether the moves were made, owed or partly given back', () => {
  const session = open(60, 2)
  const random = randomSource(7)
  const mode = { kind: 'balanced', bonus: 10 } as const
  const looks: string[] = []
  const look = () => {
    const { solution } = sessionResult(session)
    return JSON.stringify([[...solution.edges], solution.value.map(String), solution.proofs])
  }
  for (let step = 0; step < 12; step++) {
    looks.push(step % 3 === 0 ? look() : '')
    declineOne(session, random, mode)
  }
  for (const before of looks.toReversed()) {
    undo(session)
    if (before !== '') expect(look()).toBe(before)
  }
})

test('of each edge of a way all but a bonus is needed, and of that what moves the fewest people', () => {
  expect(needOnWay([0, 10, 14], 9, 10)).toEqual([[], []])
  // 15 before the trees met: the 5 next to the start of the first tree, whose amounts count from where they met.
  expect(needOnWay([0, 15, 20], 20, 10)).toEqual([[[15, 20]], []])
  expect(needOnWay([0, 5, 20], 5, 10)).toEqual([[], [[10, 15]]])
  // An edge over the meeting place leaves one bonus in all.
  expect(needOnWay([0, 30], 6, 10)).toEqual([[], [[4, 24]]])
  expect(needOnWay([0, 30], 20, 10)).toEqual([[[10, 20]], [[0, 10]]])
})
