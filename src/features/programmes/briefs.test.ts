import { describe, expect } from 'vitest'
import { test, type World } from '#testing/product-test.ts'
import { answerQuestion } from './answer-question.ts'
import { composeBrief } from './briefs.reads.ts'
import { createProgramme } from './create-programme.ts'
import type { Design, QuestionKey } from './design.contract.ts'
import { nextPage, questionOrder, tasksDone } from './design.rules.ts'
import { readDesign } from './programmes.reads.ts'

const programme = { name: 'Rising Voices', startingPoint: 'digital-skills' } as const

async function answer(world: World, programmeId: string, answers: Design): Promise<void> {
  for (const [question, answer] of Object.entries(answers))
    await world.run(answerQuestion, { programmeId, question: question as QuestionKey, answer, seen: '' })
}

describe('the brief', () => {
  test('says which perspective the business lacks', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, programme)
    const perspective = { missing: 'People in the depots, on orders', decisions: 'The planning round' }
    await answer(world, programmeId, { perspective })
    expect((await world.run(composeBrief, { programmeId })).design.perspective).toEqual(perspective)
  })

  test('carries the business case only when the team wants the sponsor to read it', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, programme)
    const turnover = {
      group: 'planners',
      people: 300,
      leavers: 45,
      leavingCost: 30_000,
      source: '',
      currency: 'EUR',
    }
    await answer(world, programmeId, { turnover })
    expect((await world.run(composeBrief, { programmeId })).design.turnover).toBeUndefined()
    await answer(world, programmeId, { 'in-brief': { inBrief: 'yes' } })
    expect((await world.run(composeBrief, { programmeId })).design.turnover).toEqual(turnover)
  })

  test('does not grow by questions beside the tasks', async ({ world }) => {
    const { programmeId } = await world.run(createProgramme, programme)
    await answer(world, programmeId, { 'in-brief': { inBrief: 'no' } })
    expect(tasksDone((await world.run(readDesign, { programmeId })).marks)).toBe(0)
    expect(questionOrder).not.toContain('turnover')
    expect([nextPage('turnover'), nextPage('sums'), nextPage('need'), nextPage('readiness')]).toEqual([
      'design/sums',
      'business-case',
      'design/perspective',
      'design',
    ])
  })
})
