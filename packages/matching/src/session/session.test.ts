import { describe, expect, test } from 'vitest'
import { randomSource, rawInstance, sparseInstance } from '../../bench/sparse-family.ts'
import { run } from '../../fuzz/session.fuzz.ts'
import { objectiveSpec } from '../objectives.ts'
import { solveInstance } from '../solve-instance.ts'
import type { Instance } from '../instance.ts'
import type { Objective } from '../solve-spec.ts'
import { whyNot, worth } from './ask-session.ts'
import { decline, join, leave, lock, undo } from './change-session.ts'
import { openSession } from './open-session.ts'
import { sessionResult } from './session-result.ts'
import type { Session } from './session.ts'

function open(instance: Instance, objective: Objective): Session {
  const spec = objectiveSpec(objective)
  const outcome = solveInstance(instance, spec)
  if (outcome.kind !== 'solved') throw new Error(outcome.kind)
  const session = openSession(instance, spec, outcome)
  if ('kind' in session) throw new Error(session.reason)
  return session
}

const BEST = { kind: 'best' } as const

/** Left 0 suits right 0 (9) and right 1 (6), left 1 suits right 0 (7) only. */
const small = () => rawInstance(2, 2, Int32Array.of(0, 2, 3), Int32Array.of(0, 1, 0), Int32Array.of(9, 6, 7))
const [l0, l1, r0, r1] = ['l0000000', 'l0000001', 'r0000000', 'r0000001'] as const

describe('a changed session', () => {
  test('is proven and as good as the best of all sets of pairs, over 3,000 small sessions with every kind of change', () => {
    const { changes, refusals } = run(3000, 50_000)
    expect(changes).toBeGreaterThan(3000)
    expect(refusals).toBeGreaterThan(500)
  })

  test.each([
    ['', 1],
    [', with scores too large to be one number with the other tiers', 2 ** 22],
  ])('reaches the value of a fresh solve after thirty declines in best mode%s', (_, times) => {
    const drawn = sparseInstance('S', 2000, 12, 4)
    const instance = { ...drawn, score: drawn.score.map((score) => score * times) }
    const session = open(instance, 'cover-both-then-total')
    const random = randomSource(11)
    for (let k = 0; k < 30; k++) {
      const edge = session.left.held[random(2000)]![0]
      if (edge === undefined) continue
      const { row, col } = session.edges
      decline(session, session.left.ids[row[edge]!]!, session.right.ids[col[edge]!]!, BEST)
    }
    const { instance: after, spec, solution } = sessionResult(session)
    const fresh = solveInstance(after, spec)
    expect(solution.status).toBe('optimal')
    expect(fresh.kind === 'solved' && fresh.value).toEqual(solution.value)
  })

  test.each([
    ['balanced', { kind: 'balanced', bonus: 10 }, 1],
    ['fewest changes', { kind: 'fewest-changes' }, 1],
    ['balanced, with scores too large', { kind: 'balanced', bonus: 10 }, 2 ** 22],
  ] as const)('is proven after each of sixty declines in a row, %s', (_, mode, times) => {
    const drawn = sparseInstance('S', 800, 10, 3)
    const session = open(
      { ...drawn, score: drawn.score.map((score) => score * times) },
      'cover-both-then-total',
    )
    const random = randomSource(3)
    for (let k = 0; k < 60; k++) {
      const edge = session.left.held[random(800)]![0]!
      const { row, col } = session.edges
      decline(session, session.left.ids[row[edge]!]!, session.right.ids[col[edge]!]!, mode)
      expect(sessionResult(session).solution.status).toBe('optimal')
    }
  })

  test('moves fewer people the more a kept pair counts', () => {
    const moved = (mode: Parameters<typeof decline>[3]) => {
      const session = open(sparseInstance('S', 1500, 12, 4), 'total')
      let people = 0
      for (let k = 0; k < 20; k++) {
        const edge = session.left.held[k * 70]![0]!
        const change = decline(
          session,
          session.left.ids[k * 70]!,
          session.right.ids[session.edges.col[edge]!]!,
          mode,
        )
        if (change.kind === 'changed') people += change.removed.length
      }
      return people
    }
    const [best, balanced, fewest] = [
      moved(BEST),
      moved({ kind: 'balanced', bonus: 10 }),
      moved({ kind: 'fewest-changes' }),
    ]
    expect(best).toBeGreaterThan(balanced)
    expect(balanced).toBeGreaterThanOrEqual(fewest)
    expect(fewest).toBeGreaterThanOrEqual(20)
  })

  test('tells who moved, and undo gives everything back', () => {
    const session = open(small(), 'total')
    expect(decline(session, l0, r1, BEST)).toEqual({
      kind: 'changed',
      added: [[l0, r0]],
      removed: [
        [l0, r1],
        [l1, r0],
      ],
      points: -4,
    })
    expect(undo(session)).toBe(true)
    expect([...sessionResult(session).solution.edges]).toEqual([1, 2])
    expect(undo(session)).toBe(false)
  })

  test('takes newcomers in and lets people go', () => {
    const session = open(small(), 'total')
    const newcomer = { side: 'right', id: 'r9', min: 0, max: 1, edges: [{ partner: l1, score: 20 }] } as const
    expect(join(session, newcomer, BEST)).toMatchObject({
      kind: 'changed',
      added: [
        [l0, r0],
        [l1, 'r9'],
      ],
      points: 16,
    })
    expect(leave(session, 'right', r0, BEST)).toMatchObject({
      kind: 'changed',
      added: [[l0, r1]],
      removed: [[l0, r0]],
    })
  })

  test('refuses by name what cannot be', () => {
    const session = open(small(), 'total')
    expect(decline(session, l0, r0, BEST)).toEqual({ kind: 'not-a-pair-now', left: l0, right: r0 })
    expect(decline(session, l1, r1, BEST)).toEqual({ kind: 'no-such-pair', left: l1, right: r1 })
    expect(leave(session, 'left', 'nobody', BEST)).toEqual({
      kind: 'unknown-person',
      side: 'left',
      id: 'nobody',
    })
    expect(lock(session, l0, r0, BEST).kind).toBe('changed')
    expect(lock(session, l1, r0, BEST)).toEqual({ kind: 'no-place', side: 'right', id: r0 })
    expect(decline(session, l0, r0, BEST)).toEqual({ kind: 'locked', left: l0, right: r0 })
  })

  test('is refused when a lower limit could not be met, and nothing changes', () => {
    const instance = { ...small(), leftMin: Int32Array.of(0, 1) }
    const session = open(instance, 'total')
    expect(decline(session, l1, r0, BEST)).toEqual({ kind: 'infeasible', side: 'left', people: [l1] })
    expect([...sessionResult(session).solution.edges]).toEqual([1, 2])
  })
})

describe('questions', () => {
  test('say what another pair would cost, at once and exactly, and who would move', () => {
    const session = open(small(), 'total')
    const answer = whyNot(session, l0, r0, true)
    expect(answer).toMatchObject({
      kind: 'possible',
      exact: {
        cost: [0, 4],
        moves: {
          added: [[l0, r0]],
          removed: [
            [l0, r1],
            [l1, r0],
          ],
        },
      },
    })
    expect(answer.kind === 'possible' && answer.atLeast[1]! <= 4).toBe(true)
  })

  test('say what one more place is worth', () => {
    const session = open(small(), 'total')
    expect(worth(session, 'right', r0)).toMatchObject({ kind: 'worth', exact: [0, 3] })
    expect(worth(session, 'right', r1)).toMatchObject({ kind: 'worth', exact: [0, 0] })
  })
})
