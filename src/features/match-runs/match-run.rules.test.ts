import { describe, expect, test } from 'vitest'
import { test as worldTest } from '#testing/match-test.ts'
import { readComparison } from './read-comparison.ts'
import { reportProgress } from './report-progress.ts'
import { requestMatchRun } from './request-match-run.ts'
import { shareReached } from './match-run.rules.ts'

describe('how good the best result so far is', () => {
  test('is its share of what is possible at most, and never more than all of it', () => {
    expect(shareReached(190, 200)).toBe(0.95)
    expect(shareReached(201, 200)).toBe(1)
  })

  test('is not known without a result, or where nothing can be gained', () => {
    for (const [value, bound] of [
      [null, 200],
      [190, null],
      [0, 0],
      [-5, 10],
    ] as const)
      expect(shareReached(value, bound)).toBe(null)
  })

  worldTest('is told to whoever waits for a run, rounded down', async ({ world, arranged }) => {
    const { programmeId } = arranged
    const { runId } = await world.run(requestMatchRun, { programmeId })
    const progress = { phase: 'paths', pairs: 20, done: 0.5, reached: 0.9579 }
    await world.run(reportProgress, { runId, progress }, { actor: { kind: 'system' } })
    expect((await world.run(readComparison, { programmeId, runId })).progress).toMatchObject({
      pairs: 20,
      done: 0.5,
      reached: 0.957,
    })
  })
})
